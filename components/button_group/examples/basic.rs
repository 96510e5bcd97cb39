use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ButtonGroup stack_when_narrow=true>
            <Button>"Send søknaden"</Button>
            <Button variant=ButtonVariant::Secondary>"Lagre utkast"</Button>
            <Button href="#avbryt" variant=ButtonVariant::Tertiary>"Avbryt"</Button>
        </ButtonGroup>
    }
}
