use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <PhaseBanner phase=ServicePhase::Alpha feedback_href="#alfa" feedback_label="Bli med og test" />
        <PhaseBanner phase=ServicePhase::Beta feedback_href="#tilbakemelding" />
        <PhaseBanner phase=ServicePhase::Pilot color=Color::Brand2 feedback_href="#pilot" feedback_label="Slik melder du feil" />
    }
}
