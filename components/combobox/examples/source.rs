use felles::prelude::*;
use leptos::prelude::*;

const STREETS: [&str; 6] = [
    "Storgata",
    "Stasjonsveien",
    "Kirkeveien",
    "Kirkegata",
    "Parkveien",
    "Skolegata",
];

/// As a server would answer.
async fn find(text: String) -> Result<Vec<SelectOption>, Problem> {
    let text = text.trim().to_lowercase();
    if text == "feil" {
        return Err("Vi får ikke kontakt med registeret. Prøv igjen om litt.".into());
    }
    let hits = STREETS.iter().filter(|street| street.to_lowercase().starts_with(&text));
    Ok(hits.map(|street| SelectOption::new(*street, *street)).collect())
}

pub fn example() -> impl IntoView {
    view! {
        <Combobox
            label="Gate"
            description="Skriv minst to bokstaver, så slår vi opp i registeret. Skriv «feil» for å se at det ikke går."
            name="street"
            source=find
            min_characters=2
            empty="Ingen gate begynner slik"
        />
    }
}
