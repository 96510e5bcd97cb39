use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <NumberedList start=998 strong=true>
            <li>{"Arbeidsgiveravgiftsgrunnlagsberegningsforskriften"}</li>
            <li>
                {"Opplysningene om arbeidsgiveravgiftsgrunnlaget må være levert innen den femte i måneden etter at lønna ble \
                utbetalt, også når du ikke har hatt ansatte i perioden og derfor ikke skal betale noe."}
            </li>
            <li>{"Kort"}</li>
        </NumberedList>
    }
}
