use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size6>
            <Pagination pages=12_usize page=6_usize size=Size::Sm aria_label="Små" />
            <Pagination pages=12_usize page=6_usize size=Size::Lg color=Color::Brand1 aria_label="Store" />
        </Stack>
    }
}
