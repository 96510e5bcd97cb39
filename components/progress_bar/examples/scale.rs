use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ProgressBar
            label="Omsetning de siste tolv månedene"
            value=37_000
            max=50_000
            value_text="37 000 av 50 000 kroner"
            scale=["0 kr".into(), "25 000 kr".into(), "50 000 kr".into()]
            description="Når du passerer 50 000 kroner, må du registrere deg i Merverdiavgiftsregisteret."
        />
    }
}
