use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let went = RwSignal::new(None::<bool>);
    let told = move || match went.get() {
        None => "Ikke prøvd ennå.",
        Some(true) => "Nettleseren din lar oss kopiere.",
        Some(false) => "Nettleseren din nekter, så teksten vises.",
    };
    view! {
        <CopyButton
            text="Fjordbakeriet AS\nHavnegata 4\n6856 Sogndal"
            label="Kopier adressen"
            variant=ButtonVariant::Secondary
            on_copy=move |copied| went.set(Some(copied))
        />
        <p>{told}</p>
    }
}
