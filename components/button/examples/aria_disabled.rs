use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <p id="why-it-is-off">{"Bare daglig leder kan signere årsregnskapet."}</p>
        <Button aria_disabled=true aria_describedby="why-it-is-off">"Signer årsregnskapet"</Button>
    }
}
