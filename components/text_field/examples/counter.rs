use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <TextField
            label="Tittel på saken"
            description="Kort, så saksbehandleren ser hva det gjelder"
            name="title"
            counter=40
            value="Klage på vedtak om skjenkebevilling"
        />
    }
}
