use felles::prelude::*;
use leptos::prelude::*;

/// A register with one unit.
async fn register(number: OrganisationNumber) -> Result<Option<FoundOrganisation>, Problem> {
    match number.as_str() {
        "310000019" => Ok(Some(FoundOrganisation {
            name: "Fjordvik kommune".into(),
            note: Some("i Fjordvik".into()),
        })),
        _ => Ok(None),
    }
}

pub fn example() -> impl IntoView {
    view! {
        <OrganisationLookup
            label="Organisasjonsnummer"
            description="Prøv 310 000 019"
            name="unit"
            lookup=register
        />
    }
}
