use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <ServiceNavigation name="Søk om barnehageplass" name_href="#barnehage" color=Color::Neutral /> }
}
