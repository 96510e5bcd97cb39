use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Breadcrumbs items=[
            ("Forsiden", "#forsiden"),
            ("Skatt", "#skatt"),
            ("Skattekort", "#skattekort"),
            ("Frikort", "#frikort"),
        ] />
    }
}
