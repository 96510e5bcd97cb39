use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ErrorPage
            kind=ErrorKind::Forbidden
            level=HeadingLevel::H3
            text="Bare daglig leder og styreleder kan se lønnsoppgavene i Pettersen Foto."
            links=vec![RuleLink::new("Bytt virksomhet", "/bytt"), RuleLink::new("Be om tilgang", "/tilgang")]
        />
    }
}
