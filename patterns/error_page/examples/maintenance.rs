use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ErrorPage
            kind=ErrorKind::Maintenance
            level=HeadingLevel::H3
            text="Vi bytter ut serverne, og åpner igjen lørdag 14. mars klokka 12."
        />
    }
}
