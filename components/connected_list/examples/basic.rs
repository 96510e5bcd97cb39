use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ConnectedList label="Byggesaken din">
            <ConnectedListItem title="Søknaden er mottatt" time="2026-03-02" status=ConnectedListStatus::Completed />
            <ConnectedListItem title="Naboene er varslet" time="2026-03-09" status=ConnectedListStatus::Completed>
                "To naboer har svart. "
                <a href="https://www.norge.no/svar">{"Les svarene"}</a>
            </ConnectedListItem>
            <ConnectedListItem title="Saken behandles" status=ConnectedListStatus::Active>
                "Du får svar innen 1. juni."
            </ConnectedListItem>
            <ConnectedListItem title="Vedtak" status=ConnectedListStatus::Upcoming />
        </ConnectedList>
    }
}
