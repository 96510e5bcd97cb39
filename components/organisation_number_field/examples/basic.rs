use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let unit = RwSignal::new(None::<OrganisationNumber>);
    view! {
        <OrganisationNumberField
            label="Organisasjonsnummer"
            description="9 siffer. Prøv 310000019"
            name="unit"
            on_value=move |number| unit.set(number)
        />
        <p>{move || unit.get().map(|number| format!("Du søker for {number}."))}</p>
    }
}
