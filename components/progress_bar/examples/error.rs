use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ProgressBar
            color=Color::Danger
            label="Laster opp «Leiekontrakt.pdf»"
            value=62
            description="Opplastingen stoppet. Sjekk at du er på nett, og prøv igjen."
        />
    }
}
