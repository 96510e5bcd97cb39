use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let row = |variant: &BadgeVariant| {
        let variant = *variant;
        let badge = move |color: &Color| view! { <Badge count=8 variant=variant color=*color /> };
        view! {
            <Stack gap=Space::Size3 direction=StackDirection::Horizontal>
                {Color::ALL.iter().map(badge).collect_view()}
            </Stack>
        }
    };
    view! { <Stack>{BadgeVariant::ALL.iter().map(row).collect_view()}</Stack> }
}
