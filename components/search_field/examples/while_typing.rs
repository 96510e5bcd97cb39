use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let towns = [
        "Alta",
        "Arendal",
        "Bergen",
        "Bodø",
        "Drammen",
        "Oslo",
        "Stavanger",
        "Tromsø",
        "Trondheim",
        "Ålesund",
    ];
    let typed = RwSignal::new(String::new());
    let found = move || {
        let typed = typed.read().to_lowercase();
        towns
            .into_iter()
            .filter(|town| town.to_lowercase().contains(typed.trim()))
            .collect::<Vec<_>>()
            .join(", ")
    };
    view! {
        <SearchField label="Finn en by" name="town" value=typed without_button=true on_search=|_| () />
        <p>{found}</p>
    }
}
