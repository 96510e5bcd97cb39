use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <EmptyState
            title="Ingen treff på «barnehageplas»"
            title_level=HeadingLevel::H3
            advice=vec!["Sjekk at ordet er skrevet riktig".into(), "Prøv færre eller andre ord".into(), "Fjern et filter".into()]
        >
            "Finner du fortsatt ikke fram? " <a href="https://www.norge.no/">{"Ta kontakt med oss"}</a>
        </EmptyState>
    }
}
