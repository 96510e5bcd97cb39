use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <AdjacentPages
            previous="Hvem kan få foreldrepenger"
            previous_href="#hvem"
            next="Hvor mye du kan få"
            next_href="#hvor-mye"
            aria_label="Forrige og neste kapittel"
        />
    }
}
