use felles::prelude::*;
use leptos::{context::Provider, prelude::*};

pub fn example() -> impl IntoView {
    let facts = |language: Language| {
        let tag = language.tag().to_owned();
        let language: Prop<Language> = language.into();
        view! {
            <Provider value=language>
                <p lang=tag>
                    <FormattedValue kind=ValueKind::Date value="2026-05-02" date_style=DateStyle::Weekday />
                    ", "
                    <FormattedValue kind=ValueKind::Money value="1234567.5" />
                </p>
            </Provider>
        }
    };
    view! {
        <Stack gap=Space::Size2>
            {facts(Language::Nb)}
            {facts(Language::Nn)}
            {facts(Language::En)}
        </Stack>
    }
}
