use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let chosen = RwSignal::new(None::<FoundOrganisation>);
    let register = async |_: OrganisationNumber| {
        Ok(Some(FoundOrganisation {
            name: "Fjordvik kulturskole".into(),
            note: None,
        }))
    };
    view! {
        <OrganisationLookup
            label="Hvem søker du for?"
            name="applicant"
            value="310 000 019"
            lookup=register
            on_found=move |found| chosen.set(found)
        />
        <Button disabled=move || chosen.read().is_none()>"Gå videre"</Button>
    }
}
