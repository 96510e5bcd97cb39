use felles::prelude::*;
use leptos::prelude::*;

/// A register with one unit, which does not answer for another.
async fn register(number: OrganisationNumber) -> Result<Option<FoundOrganisation>, Problem> {
    match number.as_str() {
        "310000019" => Ok(Some(FoundOrganisation {
            name: "Fjordvik kommune".into(),
            note: Some("i Fjordvik".into()),
        })),
        "310000027" => Err(Problem::new("Vi får ikke kontakt med Enhetsregisteret nå.")),
        _ => Ok(None),
    }
}

pub fn example() -> impl IntoView {
    view! {
        <OrganisationLookup label="Som finnes" name="found" value="310 000 019" lookup=register />
        <OrganisationLookup label="Som ikke finnes" name="unknown" value="310 000 035" lookup=register />
        <OrganisationLookup label="Når registeret ikke svarer" name="failing" value="310 000 027" lookup=register />
    }
}
