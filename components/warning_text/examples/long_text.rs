use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <WarningText>
            "Arbeidsgiveravgiftsgrunnlagsberegningen blir feil hvis du ikke fører hver underenhet for seg, og du kan få \
             tilleggsskatt for det som mangler. "
            <a href="#">{"Les om tilleggsskatt"}</a>
        </WarningText>
    }
}
