use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <CircleList start=9 variant=CircleListVariant::Filled>
            <CircleListItem title="Arbeidsgiveravgiftsgrunnlagsberegningsforskriften">
                "Opplysningene må være levert innen den femte i måneden etter at lønna ble utbetalt, også når du ikke har hatt \
                ansatte i perioden og derfor ikke skal betale noe."
            </CircleListItem>
            <CircleListItem title="Kort" />
        </CircleList>
    }
}
