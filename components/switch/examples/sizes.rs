use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Switch label="Liten" name="sm" size=Size::Sm checked=true />
        <Switch label="Middels" name="md" size=Size::Md checked=true />
        <Switch label="Stor" name="lg" size=Size::Lg checked=true />
    }
}
