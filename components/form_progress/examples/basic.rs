use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let current = RwSignal::new(2_usize);
    let steps = move || {
        let done = current.get();
        ["Navn", "Virksomhet", "Adresse", "Se over og send"]
            .into_iter()
            .enumerate()
            .map(|(index, title)| {
                if index + 1 < done {
                    FormStep::new(title).done()
                } else {
                    FormStep::new(title)
                }
            })
            .collect::<Vec<_>>()
    };
    view! {
        <FormProgress aria_label="Steg i registreringen" steps=steps current=current on_step=move |step| current.set(step) />
        <NavigationButtons
            on_back=move |_| current.update(|step| *step = step.saturating_sub(1).max(1))
            on_next=move |_| current.update(|step| *step = (*step + 1).min(4))
        />
    }
}
