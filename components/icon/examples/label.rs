use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let rows = [("A-melding for januar", true), ("A-melding for februar", false)];
    view! {
        <ul>
            {rows
                .map(|(name, sent)| {
                    let (icon, label) = if sent { (symbol::SUCCESS, "Levert") } else { (symbol::WARNING, "Mangler") };
                    view! { <li><Icon icon=icon label=label /> " " {name}</li> }
                })}
        </ul>
    }
}
