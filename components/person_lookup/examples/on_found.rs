use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let found = RwSignal::new(None::<FoundPerson>);
    let register = async |_: PersonQuery| {
        Ok(Some(FoundPerson {
            name: "Ola Nordmann".into(),
            note: Some("født 1. mars 1980".into()),
        }))
    };
    view! {
        <PersonLookup
            legend="Hvem er verge?"
            name="guardian"
            id_value="018380 12317"
            surname_value="Nordmann"
            lookup=register
            on_found=move |person| found.set(person)
        />
        <Button disabled=move || found.read().is_none()>"Legg til vergen"</Button>
    }
}
