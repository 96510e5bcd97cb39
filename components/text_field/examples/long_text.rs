use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <TextField
            label="Arbeidsgiveravgiftsgrunnlaget for virksomheten og alle underenhetene i det inneværende inntektsåret"
            description="Ta med lønn, feriepenger og arbeidsgiveravgiftspliktigenaturalytelser, også det som er betalt på etterskudd."
            name="base"
            prefix="arbeidsgiveravgiftsgrunnlag"
            required=true
            value="Arbeidsgiveravgiftsgrunnlagsopplysningene er sendt inn tidligere"
            error="Arbeidsgiveravgiftsgrunnlaget må være et tall. Skriv det i hele kroner, uten mellomrom og uten andre tegn."
        />
    }
}
