use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ProgressBar
            label="Beregner arbeidsgiveravgiftsgrunnlaget for alle underenhetene i konsernet"
            value=1
            max=3
            value_text="1 av 3 underenheter er beregnet, og resten er på vei"
            description="Underenheter med mange ansatte tar lengst tid. Du får en melding i innboksen når alt er klart."
        />
    }
}
