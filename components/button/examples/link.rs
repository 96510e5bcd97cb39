use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Button href="#start">"Start søknaden"</Button>
        <Button href="#hjelp" variant=ButtonVariant::Secondary>"Les mer først"</Button>
    }
}
