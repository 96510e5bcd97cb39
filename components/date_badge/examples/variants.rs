use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack direction=StackDirection::Horizontal gap=Space::Size6>
            <DateBadge date="2026-12-31" />
            <DateBadge date="2026-12-31" variant=DateBadgeVariant::Muted color=Color::Neutral />
            <DateBadge date="2026-12-31" color=Color::Danger />
            <DateBadge date="2026-12-31" variant=DateBadgeVariant::Tinted />
            <DateBadge date="ukjent" />
        </Stack>
    }
}
