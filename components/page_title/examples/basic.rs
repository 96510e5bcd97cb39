use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <PageTitle
            title="Start et enkeltpersonforetak"
            level=HeadingLevel::H2
            byline=|| view! { <Byline owner="Brønnøysundregistrene" owner_href="https://www.brreg.no/" updated="2026-03-05" /> }
        />
    }
}
