use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ConnectedList size=Size::Lg>
            <ConnectedListItem
                title="Arbeidsgiveravgiftsgrunnlagsberegningskontoret"
                status=ConnectedListStatus::Active
                time="Når arbeidsgiveravgiftsgrunnlagsberegningen er klar"
                note="Gjelder også for deg som ikke har hatt ansatte i perioden og derfor ikke skal betale noe."
            >
                "Opplysningene må være levert innen den femte i måneden etter at lønna ble utbetalt."
            </ConnectedListItem>
            <ConnectedListItem title="Kort" status=ConnectedListStatus::Upcoming />
        </ConnectedList>
    }
}
