use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let groups = ToggleGroupVariant::ALL.iter().map(|&variant| {
        let label = match variant {
            ToggleGroupVariant::Secondary => "For en del av siden",
            _ => "For hele siden",
        };
        view! {
            <ToggleGroup label=label name=variant.name() variant=variant selected="open".to_owned()>
                <ToggleGroupItem value="open">"Åpne"</ToggleGroupItem>
                <ToggleGroupItem value="closed">"Avsluttede"</ToggleGroupItem>
                <ToggleGroupItem value="all">"Alle"</ToggleGroupItem>
            </ToggleGroup>
        }
    });
    view! { <Stack gap=Space::Size6>{groups.collect_view()}</Stack> }
}
