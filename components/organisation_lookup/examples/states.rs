use felles::prelude::*;
use leptos::prelude::*;

/// A register with one unit.
async fn register(_: OrganisationNumber) -> Result<Option<FoundOrganisation>, Problem> {
    Ok(Some(FoundOrganisation {
        name: "Fjordvik kommune".into(),
        note: None,
    }))
}

pub fn example() -> impl IntoView {
    view! {
        <OrganisationLookup label="Bare til lesing" name="lookup-read" value="310 000 019" readonly=true lookup=register />
        <OrganisationLookup label="Slått av" name="lookup-off" value="310 000 019" disabled=true lookup=register />
        <OrganisationLookup label="Med feil" name="lookup-wrong" error="Skriv organisasjonsnummeret til søkeren." lookup=register />
    }
}
