use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Checkbox
            label="Jeg bekrefter at arbeidsgiveravgiftsgrunnlagsopplysningene er riktige, at jeg har rett til å sende dem inn på vegne av virksomheten, og at jeg vet at de kan bli kontrollert"
            description="Arbeidsgiveravgiftsgrunnlagsopplysningene blir delt med dem som trenger dem til saksbehandlingen."
            name="confirm"
            required=true
            error="Bekreft at arbeidsgiveravgiftsgrunnlagsopplysningene er riktige før du sender inn"
        />
    }
}
