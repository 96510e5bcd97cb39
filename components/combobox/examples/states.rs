use felles::prelude::*;
use leptos::prelude::*;

const LANGUAGES: [(&str, &str); 3] = [("nb", "Bokmål"), ("nn", "Nynorsk"), ("se", "Nordsamisk")];

pub fn example() -> impl IntoView {
    view! {
        <Combobox label="Bare til lesing" name="read" options=LANGUAGES value="nn" readonly=true />
        <Combobox label="Slått av" name="off" options=LANGUAGES value="nb" disabled=true />
        <Combobox label="Med feil" name="wrong" options=LANGUAGES error="Velg et språk" />
        <Combobox label="Ingen å velge" name="none" free_text=true />
    }
}
