use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <EmailLink
            address="arkiv@lillevik.example"
            subject="Innsyn i sak 2026/118"
            body="Hei\n\nJeg ber om innsyn i dokumentene i saken.\n\nVennlig hilsen"
        >
            "Be om innsyn"
        </EmailLink>
    }
}
