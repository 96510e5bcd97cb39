use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let rows = [("A-melding for januar", true), ("A-melding for februar", false)];
    view! {
        <ul>
            {rows
                .map(|(name, sent)| {
                    let (icon, label) = if sent { (icons::CHECKMARK_CIRCLE_FILL, "Levert") } else { (icons::EXCLAMATIONMARK_TRIANGLE_FILL, "Mangler") };
                    view! { <li><Icon icon=icon label=label /> " " {name}</li> }
                })}
        </ul>
    }
}
