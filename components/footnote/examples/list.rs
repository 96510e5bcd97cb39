use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ul>
            <li>"Frist for mva-melding: 10. desember" <Footnote>"Primærnæringene leverer én gang i året, 10. april."</Footnote></li>
            <li>
                "Frist for a-melding: 5. desember"
                <Footnote color=Color::Brand2>"Faller fristen på en helligdag, gjelder den neste hverdagen."</Footnote>
            </li>
        </ul>
    }
}
