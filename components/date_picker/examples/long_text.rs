use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <DatePicker
            label="Datoen da arbeidsgiveravgiftsgrunnlagsopplysningene for virksomheten ble sendt inn første gang"
            description="Står øverst i kvitteringen for arbeidsgiveravgiftsgrunnlagsinnsendingen."
            name="sent"
            required=true
            value="arbeidsgiveravgiftsgrunnlagsinnsendingsdatoen"
            error="Dette er ikke en dato. Skriv dag, måned og år, slik det står i arbeidsgiveravgiftsgrunnlagskvitteringen."
        />
    }
}
