use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let steps = vec![
        FormStep::new("Velg").done(),
        FormStep::new("Fyll ut"),
        FormStep::new("Send"),
    ];
    view! { <FormSteps aria_label="Steg i bestillingen" steps=steps current=2_usize orientation=Orientation::Horizontal /> }
}
