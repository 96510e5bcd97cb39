use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <BackLink href="#oversikt" label="Tilbake til oversikten" /> }
}
