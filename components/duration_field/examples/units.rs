use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <DurationField
            legend="Hvor lang er avtalen?"
            name="contract"
            units=[DurationUnit::Months, DurationUnit::Years]
            value="2 år"
        />
    }
}
