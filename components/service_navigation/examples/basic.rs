use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ServiceNavigation
            name="Byggesak"
            name_href="#forsiden"
            links=[("Søknader", "#soknader"), ("Meldinger", "#meldinger"), ("Tegninger", "#tegninger")]
            current="#soknader"
        />
    }
}
