use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <NationalIdField
            label="Arbeidsgiveravgiftsgrunnlagsopplysningene for virksomheten og alle underenhetene i inntektsåret"
            description="Bruk det samme som i arbeidsgiveravgiftsgrunnlagsskjemaet du sendte inn, også om noe er endret siden."
            name="long"
            required=true
            error="Arbeidsgiveravgiftsgrunnlagsopplysningene stemmer ikke med det vi har fra før. Se etter at alt er riktig."
        />
    }
}
