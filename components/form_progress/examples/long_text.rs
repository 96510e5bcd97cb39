use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let steps: Vec<_> = (1..=12)
        .map(|number| FormStep::new(format!("Arbeidsgiveravgiftsgrunnlag, del {number}")))
        .collect();
    view! { <FormProgress aria_label="Steg i rapporten" steps=steps current=7_usize free_order=true on_step=|_| () /> }
}
