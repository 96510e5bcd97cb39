use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Comparison
            caption="Enkeltpersonforetak eller aksjeselskap"
            data=enk_or_as_comparison()
            figures=LegalFigure::used_by(LegalUse::BusinessForm)
        />
    }
}
