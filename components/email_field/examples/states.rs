use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <EmailField label="Vanlig" name="plain" />
        <EmailField label="Bare til lesing" name="read" value="kari@example.no" readonly=true />
        <EmailField label="Slått av" name="off" value="kari@example.no" disabled=true />
        <EmailField label="Med feil" name="wrong" value="kari.example.no" error="E-postadressen mangler @. Skriv den slik: navn@firma.no." />
    }
}
