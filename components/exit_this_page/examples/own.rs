use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <ExitThisPage href="https://www.vg.no/" label="Gå herfra nå" shortcut=false sticky=false /> }
}
