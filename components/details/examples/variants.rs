use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Details title="En rad mellom to linjer">
            <p>"Passer under hverandre, der det er flere av dem."</p>
        </Details>
        <Details title="En tonet flate" variant=DetailsVariant::Tinted open=true>
            <p>"Passer alene, der den skal skille seg litt fra teksten rundt."</p>
        </Details>
        <Details title="Hvorfor spør vi om dette?" variant=DetailsVariant::Ghost open=true>
            <p>"Passer midt i et skjema. Vi trenger tallet for å regne ut hva du kan få."</p>
        </Details>
    }
}
