use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ButtonGroup orientation=Orientation::Vertical align=ButtonGroupAlign::Stretch>
            <ActionButton variant=ActionButtonVariant::Add>"Legg til underenhet"</ActionButton>
            <ActionButton variant=ActionButtonVariant::Upload>"Last opp vedlegg"</ActionButton>
            <ActionButton variant=ActionButtonVariant::Download href="https://www.eksempel.no/a-melding.pdf" download="">"Last ned a-meldingen"</ActionButton>
            <ActionButton variant=ActionButtonVariant::Edit>"Endre kontaktopplysninger"</ActionButton>
            <ActionButton variant=ActionButtonVariant::Remove color=Color::Danger>"Slett utkastet"</ActionButton>
            <ActionButton icon=icons::PERSON_PLUS>"Gi noen tilgang"</ActionButton>
        </ButtonGroup>
    }
}
