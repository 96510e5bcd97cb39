use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <LinkCard
            title="Bestill pass og ID-kort"
            href="https://www.politiet.no/"
            level=HeadingLevel::H3
            overline="Politiet"
            icon=|| view! { <Icon icon=icons::PASSPORT /> }
        >
            "Du bestiller time hos politiet, og møter opp selv."
        </LinkCard>
    }
}
