use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <PhaseBanner feedback_href="#tilbakemelding" />
    }
}
