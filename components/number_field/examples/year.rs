use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <NumberField label="Byggeår" name="year" ungrouped=true min=1500 max=2100 width=4 /> }
}
