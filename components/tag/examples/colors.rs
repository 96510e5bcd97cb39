use felles::prelude::*;
use leptos::prelude::*;

const STATES: [(Color, &str); 8] = [
    (Color::Accent, "Ny"),
    (Color::Neutral, "Arkivert"),
    (Color::Info, "Under behandling"),
    (Color::Success, "Godkjent"),
    (Color::Warning, "Mangler vedlegg"),
    (Color::Danger, "Avslått"),
    (Color::Brand1, "Kultur"),
    (Color::Brand2, "Landbruk"),
];

pub fn example() -> impl IntoView {
    let row = |variant: TagVariant| {
        let tags = STATES.map(|(color, text)| view! { <Tag variant=variant color=color>{text}</Tag> });
        view! {
            <Stack gap=Space::Size2 direction=StackDirection::Horizontal>
                {tags.collect_view()}
            </Stack>
        }
    };
    view! { <Stack gap=Space::Size4>{TagVariant::ALL.iter().map(|variant| row(*variant)).collect_view()}</Stack> }
}
