use felles::prelude::*;
use leptos::{context::Provider, prelude::*};

pub fn example() -> impl IntoView {
    let in_language = |language: Language, label: &'static str, name: &'static str| {
        let language: Prop<Language> = language.into();
        view! {
            <Provider value=language>
                <DatePicker label=label name=name value="17.05.2026" week_numbers=true />
            </Provider>
        }
    };
    view! {
        {in_language(Language::Nn, "Kva dag passar det?", "nn")}
        {in_language(Language::En, "Which day suits you?", "en")}
    }
}
