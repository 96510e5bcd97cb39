use felles::prelude::*;
use leptos::prelude::*;

const LANGUAGES: [(&str, &str); 8] = [
    ("nb", "Norsk"),
    ("se", "Nordsamisk"),
    ("en", "Engelsk"),
    ("pl", "Polsk"),
    ("lt", "Litauisk"),
    ("uk", "Ukrainsk"),
    ("ar", "Arabisk"),
    ("so", "Somali"),
];

pub fn example() -> impl IntoView {
    let languages = RwSignal::new(vec!["nb".to_owned(), "en".to_owned()]);
    view! {
        <MultiSelect
            label="Språk du snakker"
            description="Velg så mange du vil"
            name="language"
            options=LANGUAGES
            value=languages
        />
        <p>"Valgt: " {move || languages.get().join(", ")}</p>
    }
}
