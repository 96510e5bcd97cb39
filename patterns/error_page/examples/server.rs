use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ErrorPage
            kind=ErrorKind::Server
            level=HeadingLevel::H3
            reference="7f3a-2210"
            links=vec![RuleLink::new("Driftsmeldinger", "/drift"), RuleLink::new("Kontakt oss", "/kontakt")]
        />
    }
}
