use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let wanted = RwSignal::new(vec!["plan".to_owned()]);
    view! {
        <CheckboxGroup
            legend="Hva vil du ha varsel om?"
            description="Velg så mange du vil, eller ingen."
            name="notices"
            selected=wanted
        >
            <Checkbox label="Møter i planutvalget" value="plan" />
            <Checkbox label="Ledige stillinger" value="jobs" />
            <Checkbox label="Stengte veier" value="roads" />
        </CheckboxGroup>
        <p role="status">{move || format!("{} valgt", wanted.read().len())}</p>
    }
}
