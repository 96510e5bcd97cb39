use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack direction=StackDirection::Horizontal align=StackAlign::End gap=Space::Size6>
            <DateBadge date="2026-09-15" size=Size::Sm />
            <DateBadge date="2026-09-15" size=Size::Md />
            <DateBadge date="2026-09-15" size=Size::Lg />
            <DateBadge date="2026-09-15" year=true />
        </Stack>
    }
}
