use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let branches = vec![
        CheckboxBranch::new(
            "a",
            "Arbeidsgiveravgiftsgrunnlagsopplysninger fra alle virksomheter i kommunen",
        )
        .with([
            CheckboxBranch::new("b", "Arbeidsgiveravgiftsgrunnlagsopplysningene for første termin")
                .description("Arbeidsgiveravgiftsgrunnlagsopplysninger for januar og februar."),
        ]),
    ];
    view! { <CheckboxTree legend="Hva vil du hente?" name="tree-long" branches=branches /> }
}
