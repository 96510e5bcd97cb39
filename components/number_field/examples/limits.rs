use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <NumberField
            label="Stillingsprosent"
            description="Fra 0 til 100, med inntil to desimaler"
            name="percent"
            min=0
            max=100
            decimals=2
            suffix="%"
            width=6
        />
    }
}
