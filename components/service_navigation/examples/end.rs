use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ServiceNavigation
            name="Min bolig"
            name_href="#min-bolig"
            links=[("Avgifter", "#avgifter"), ("Avfall", "#avfall")]
            aria_label="Menyen i Min bolig"
            end=|| view! { <UserButton name="Kari Nordmann" href="#min-side" /> }
        />
    }
}
