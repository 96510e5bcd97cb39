use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ButtonGroup label="Vedtaket">
            <IconButton icon=icons::PRINTER_SMALL label="Skriv ut vedtaket" variant=ButtonVariant::Primary />
            <IconButton icon=icons::DOWNLOAD label="Last ned vedtaket" variant=ButtonVariant::Secondary href="https://www.eksempel.no/vedtak.pdf" download="" />
            <IconButton icon=icons::BOOKMARK label="Merk vedtaket" />
            <IconButton icon=icons::TRASH label="Slett vedtaket" color=Color::Danger />
        </ButtonGroup>
    }
}
