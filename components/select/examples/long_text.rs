use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Select
            label="Arbeidsgiveravgiftsgrunnlaget for virksomheten og alle underenhetene i det inneværende inntektsåret"
            name="base"
            options=[
                ("a", "Arbeidsgiveravgiftsgrunnlagsopplysningene er sendt inn tidligere, og ingenting er endret"),
                ("b", "Ingen"),
            ]
            value="a"
        />
    }
}
