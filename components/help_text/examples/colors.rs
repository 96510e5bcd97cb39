use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let row = |label: &'static str, amount: &'static str, color: Color, help: &'static str| {
        view! {
            <p>
                {label} " " <HelpText label=label color=color>{help}</HelpText> " " <strong>{amount}</strong>
            </p>
        }
    };
    view! {
        {row("Grunnbeløp", "130 160 kr", Color::Accent, "Heter også G, og blir bestemt 1. mai hvert år.")}
        {row("Trekk", "12 400 kr", Color::Neutral, "Skatten som arbeidsgiveren din allerede har trukket.")}
        {row("Egenandel", "3 278 kr", Color::Brand2, "Det du har betalt hos lege og psykolog så langt i år.")}
    }
}
