use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <PageTitle
            title="Søknad om bostøtte"
            level=HeadingLevel::H2
            tag=|| view! { <Detail weight=TextWeight::Medium>"Utkast"</Detail> }
            byline=|| view! { <Byline author="Kari Nordmann" updated="2026-03-05" /> }
        />
    }
}
