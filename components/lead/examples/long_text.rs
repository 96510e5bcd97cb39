use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Lead size=LeadSize::Lg>
            "Arbeidsgiveravgiftsgrunnlaget er summen av lønn og andre ytelser som arbeidsgiveren skal betale \
             arbeidsgiveravgift av."
        </Lead>
    }
}
