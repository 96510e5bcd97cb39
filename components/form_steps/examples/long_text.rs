use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let steps = vec![
        FormStep::new("Arbeidsgiveravgiftsgrunnlag for det året søknaden gjelder")
            .done()
            .href("#grunnlag"),
        FormStep::new("Sykefraværsoppfølgingsrapportering"),
        FormStep::new("Se over"),
    ];
    view! { <FormSteps aria_label="Steg i rapporten" steps=steps current=2_usize /> }
}
