use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ChipsWithOther
            legend="Hva gjelder arbeidsgiveravgiftsgrunnlagsopplysningshenvendelsen?"
            name="about"
            other_label="Noe helt annet enn arbeidsgiveravgiftsgrunnlagsopplysninger"
            text_label="Skriv hva arbeidsgiveravgiftsgrunnlagsopplysningshenvendelsen gjelder"
        >
            <Chip label="Arbeidsgiveravgiftsgrunnlagsopplysningene for første termin" value="a" />
        </ChipsWithOther>
    }
}
