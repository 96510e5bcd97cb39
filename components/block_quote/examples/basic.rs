use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <BlockQuote source="Kari Nordmann, daglig leder i Fjordbakeriet AS">
            "Vi brukte en ettermiddag på å registrere foretaket, og så var vi i gang. Det meste var fylt ut fra før."
        </BlockQuote>
    }
}
