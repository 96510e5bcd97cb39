use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size6>
            <Pagination pages=3_usize show_words=false aria_label="Bla i brevene" />
            <Pagination pages=2_usize page=2_usize aria_label="Bla i vedleggene" />
        </Stack>
    }
}
