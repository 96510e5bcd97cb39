use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ChipPanel
            legend="Hvilke arbeidsgiveravgiftsgrunnlagsopplysninger vil du dele med regnskapsføreren?"
            name="share"
            error="Velg minst én arbeidsgiveravgiftsgrunnlagsopplysning"
            on_done=|_| ()
            on_cancel=|()| ()
        >
            <Chip label="Arbeidsgiveravgiftsgrunnlagsopplysninger fra i fjor" value="a" />
            <Chip label="Bare de siste" value="b" />
        </ChipPanel>
    }
}
