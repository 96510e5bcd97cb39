use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ButtonGroup>
            <Button href="#start">"Start søknaden"</Button>
            <Button href="https://www.skatteetaten.no/" target="_blank" variant=ButtonVariant::Secondary icon_end=icons::EXTERNAL_LINK>
                "Satser hos Skatteetaten"
            </Button>
            <Button href="https://www.eksempel.no/kvittering.pdf" download="" variant=ButtonVariant::Tertiary icon=icons::DOWNLOAD>
                "Last ned kvittering"
            </Button>
        </ButtonGroup>
    }
}
