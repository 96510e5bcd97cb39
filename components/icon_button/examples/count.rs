use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ButtonGroup>
            <IconButton icon=icons::BELL label="Varsler" count=3 />
            <IconButton icon=icons::INBOX label="Innboks" count=128 variant=ButtonVariant::Secondary />
            <IconButton icon=icons::CHAT label="Samtaler" dot=Color::Danger variant=ButtonVariant::Secondary />
        </ButtonGroup>
    }
}
