use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let shown = RwSignal::new(true);
    let tip = move || {
        view! {
            <Box padding=Space::Size8 background=BoxBackground::Tinted radius=BoxRadius::Default>
                <IconButton icon=icons::X_MARK label="Lukk tipset" overlay=true on_click=move |_| shown.set(false) />
                "Du kan gi regnskapsføreren din tilgang til å levere for deg."
            </Box>
        }
    };
    view! {
        <div>{move || if shown.get() { tip().into_any() } else { "Tipset er lukket.".into_any() }}</div>
    }
}
