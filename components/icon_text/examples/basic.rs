use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <IconText icon=document overline="Skatteetaten" level=HeadingLevel::H3>
            "Skattemelding for 2026"
        </IconText>
    }
}

fn document() -> impl IntoView {
    view! {
        <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden={"true"}>
            <path d={"M6 3h8l4 4v14H6zM14 3v5h4M9 13h6M9 17h6"} />
        </svg>
    }
}
