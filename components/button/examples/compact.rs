use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ButtonGroup label="A-meldingen for mars">
            <Button compact=true>"Rett"</Button>
            <Button compact=true variant=ButtonVariant::Secondary icon=icons::RECEIPT>"Tilbakemelding"</Button>
            <Button compact=true variant=ButtonVariant::Tertiary count=2 count_label="avvik">"Avvik"</Button>
        </ButtonGroup>
    }
}
