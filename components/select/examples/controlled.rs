use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let office = RwSignal::new("oslo".to_owned());
    let refused = RwSignal::new(false);
    let choose = Callback::new(move |wanted: String| {
        refused.set(wanted == "bodo");
        if wanted != "bodo" {
            office.set(wanted);
        }
    });
    let error = move || refused.get().then_some("Kontoret i Bodø er stengt. Velg et annet.");
    view! {
        <Select
            label="Kontor"
            name="office"
            options=[("oslo", "Oslo"), ("bodo", "Bodø"), ("vadso", "Vadsø")]
            value=(Signal::from(office), choose)
            error=error
        />
    }
}
