use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Alert size=Size::Sm title="Liten">"Tjenesten er nede natt til søndag."</Alert>
        <Alert size=Size::Md title="Middels">"Tjenesten er nede natt til søndag."</Alert>
        <Alert size=Size::Lg title="Stor">"Tjenesten er nede natt til søndag."</Alert>
    }
}
