use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ReceiptPanel title="Søknaden er sendt" title_level=HeadingLevel::H3 reference="BH-2026-00417" />
    }
}
