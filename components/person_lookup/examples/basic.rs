use felles::prelude::*;
use leptos::prelude::*;

/// A register with one person, which does not answer for anybody called Feil.
async fn register(query: PersonQuery) -> Result<Option<FoundPerson>, Problem> {
    match query.surname.to_lowercase().as_str() {
        "nordmann" => Ok(Some(FoundPerson {
            name: "Kari Nordmann".into(),
            note: None,
        })),
        "feil" => Err(Problem::new("Vi får ikke kontakt med Folkeregisteret nå.")),
        _ => Ok(None),
    }
}

pub fn example() -> impl IntoView {
    view! {
        <PersonLookup
            legend="Hvem søker du for?"
            description="Prøv 018380 12317 og Nordmann, Hansen eller Feil"
            name="applicant"
            lookup=register
        />
    }
}
