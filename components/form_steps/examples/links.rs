use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let steps = vec![
        FormStep::new("Om deg").done().href("#om-deg"),
        FormStep::new("Inntekt").wrong().href("#inntekt"),
        FormStep::new("Barn").href("#barn"),
        FormStep::new("Send inn").locked(),
    ];
    view! { <FormSteps aria_label="Steg i søknaden" steps=steps current=3_usize /> }
}
