use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let branches = vec![
        CheckboxBranch::new("company", "Nordmann AS")
            .description("Hele virksomheten")
            .with([
                CheckboxBranch::new("shops", "Butikker").with([
                    CheckboxBranch::new("shop-1", "Butikken i Bergen"),
                    CheckboxBranch::new("shop-2", "Butikken i Bodø"),
                ]),
                CheckboxBranch::new("storage", "Lageret"),
            ]),
    ];
    view! { <CheckboxTree legend="Hvilke avdelinger gjelder det?" name="unit" branches=branches /> }
}
