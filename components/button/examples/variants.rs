use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ButtonGroup>
            <Button>"Send søknaden"</Button>
            <Button variant=ButtonVariant::Secondary>"Lagre utkast"</Button>
            <Button variant=ButtonVariant::Tertiary>"Avbryt"</Button>
        </ButtonGroup>
        <p>
            "Du har ikke oppgitt kontonummer. "
            <Button variant=ButtonVariant::Link>"Legg til kontonummer"</Button>
            " nå, eller gjør det senere."
        </p>
    }
}
