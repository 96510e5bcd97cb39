use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let searched = RwSignal::new(String::new());
    view! {
        <SearchField label="Søk i skjemaer" name="q" on_search=move |text| searched.set(text) />
        <p>{move || (!searched.read().is_empty()).then(|| format!("Du søkte etter «{}».", searched.read()))}</p>
    }
}
