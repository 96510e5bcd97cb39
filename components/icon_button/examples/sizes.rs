use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ButtonGroup>
            <IconButton icon=icons::PENCIL label="Endre adresse" size=Size::Sm variant=ButtonVariant::Secondary />
            <IconButton icon=icons::PENCIL label="Endre telefonnummer" size=Size::Md variant=ButtonVariant::Secondary />
            <IconButton icon=icons::PENCIL label="Endre e-postadresse" size=Size::Lg variant=ButtonVariant::Secondary />
            <IconButton icon=icons::PENCIL label="Endre språk" compact=true variant=ButtonVariant::Secondary />
        </ButtonGroup>
    }
}
