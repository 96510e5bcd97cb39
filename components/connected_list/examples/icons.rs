use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ConnectedList label="Historikk">
            <ConnectedListItem title="Du ringte oss" icon=icons::PHONE time="2026-04-14T11:20:00Z" />
            <ConnectedListItem title="Vi sendte et brev" icon=icons::ENVELOPE_CLOSED time="2026-04-10" href="https://www.norge.no/brev" />
            <ConnectedListItem title="Betalingen ble avvist" icon=icons::X_MARK color=Color::Danger time="2026-04-01" />
        </ConnectedList>
    }
}
