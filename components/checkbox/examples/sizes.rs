use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Checkbox label="Liten" name="sm" size=Size::Sm checked=true />
        <Checkbox label="Middels" name="md" size=Size::Md checked=true />
        <Checkbox label="Stor" name="lg" size=Size::Lg checked=true />
    }
}
