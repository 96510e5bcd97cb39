use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ErrorPage
            level=HeadingLevel::H3
            links=vec![RuleLink::new("Gå til forsiden", "/"), RuleLink::new("Alle skjemaer", "/skjema")]
        />
    }
}
