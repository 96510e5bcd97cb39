use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let current = RwSignal::new(3_usize);
    let steps = move || {
        ["Navn", "Virksomhet", "Adresse", "Oppstart", "Se over og send"]
            .into_iter()
            .enumerate()
            .map(|(index, title)| {
                if index < 2 {
                    FormStep::new(title).done()
                } else {
                    FormStep::new(title)
                }
            })
            .collect::<Vec<_>>()
    };
    view! { <FormSteps aria_label="Steg i registreringen" steps=steps current=current on_step=move |step| current.set(step) /> }
}
