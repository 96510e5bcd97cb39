use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ButtonGroup>
            <Button disabled=true>"Send søknaden"</Button>
            <Button disabled=true variant=ButtonVariant::Secondary>"Lagre utkast"</Button>
            <Button href="#kvittering" disabled=true variant=ButtonVariant::Tertiary>"Se kvittering"</Button>
        </ButtonGroup>
    }
}
