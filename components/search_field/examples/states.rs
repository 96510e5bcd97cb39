use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <SearchField label="Søk i arkivet" name="read" value="tilskudd 2025" readonly=true />
        <SearchField label="Søk i registeret" name="off" disabled=true description="Registeret er stengt til mandag" />
        <SearchField label="Søk i postlisten" name="wrong" value="a" error="Skriv minst to bokstaver." />
    }
}
