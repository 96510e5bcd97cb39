use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let followed = RwSignal::new(vec!["Plan og bygg"]);
    let toggle = move |topic: &'static str| {
        let is_followed = Signal::derive(move || followed.with(|followed| followed.contains(&topic)));
        let change = Callback::new(move |follow: bool| {
            followed.update(|followed| match follow {
                // No more than two: the third press changes nothing.
                true if followed.len() < 2 => followed.push(topic),
                true => {}
                false => followed.retain(|other| *other != topic),
            });
        });
        view! { <ToggleButton pressed=(is_followed, change)>{topic}</ToggleButton> }
    };
    view! {
        <ButtonGroup label="Følg opptil to temaer">
            {["Plan og bygg", "Skole og barnehage", "Helse"].map(toggle).collect_view()}
        </ButtonGroup>
        <p>{move || format!("Du følger {} av 2.", followed.with(Vec::len))}</p>
    }
}
