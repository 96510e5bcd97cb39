use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <PageTitle title="Fullmakter" level=HeadingLevel::H2 size=HeadingSize::Md start=key /> }
}

fn key() -> impl IntoView {
    view! {
        <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" aria-hidden="true">
            <circle cx="7.5" cy="15.5" r={"4.5"} />
            <path d={"M10.7 12.3 20 3m-4.5 4.5l3 3"} />
        </svg>
    }
}
