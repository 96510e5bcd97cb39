use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let chosen =
        [("buss", "Buss"), ("tog", "Tog"), ("bat", "Båt")].map(|(value, label)| (value, label, RwSignal::new(false)));
    let error = move || {
        let none = chosen.iter().all(|(.., chosen)| !chosen.get());
        none.then_some("Velg minst én måte du reiser på.")
    };
    view! {
        <Fieldset legend="Hvordan reiser du til jobb?" required=true error=error>
            {chosen.map(|(value, label, chosen)| view! { <Checkbox label=label name="reise" value=value checked=chosen /> })}
        </Fieldset>
    }
}
