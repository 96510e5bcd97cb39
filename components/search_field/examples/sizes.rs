use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <SearchField label="Lite søk" name="sm" size=Size::Sm />
        <SearchField label="Middels søk" name="md" size=Size::Md />
        <SearchField label="Stort søk" name="lg" size=Size::Lg />
    }
}
