use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <AmountField
            label="Inntekt før skatt"
            description="I hele kroner"
            name="income"
            whole=true
            min=Amount::ZERO
            max=Amount::from_kroner(10_000_000)
        />
    }
}
