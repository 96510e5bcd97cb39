use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <ProgressBar label="Søknad om skjenkebevilling" value=2 max=7 steps=true /> }
}
