use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <GlobalAlert centered=true width=PageWidth::Lg closable=true label="Åpent hus">
            "Velkommen til åpent hus på rådhuset lørdag klokka 12."
        </GlobalAlert>
    }
}
