use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <div lang="nn">
            <In language=Language::Nn />
        </div>
        <div lang="en">
            <In language=Language::En />
        </div>
    }
}

#[component]
fn In(language: Language) -> impl IntoView {
    provide_language(language);
    view! { <Byline author="Kari Nordmann" owner="Skatteetaten" published="2026-03-05" /> }
}
