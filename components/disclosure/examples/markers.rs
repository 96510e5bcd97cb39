use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Disclosure label="Pil">
            <p>"Den vanlige."</p>
        </Disclosure>
        <Disclosure label="Pil i en sirkel" marker=DisclosureMarker::Circle>
            <p>"Litt tydeligere."</p>
        </Disclosure>
        <Disclosure label="Vis satsene" open_label="Skjul satsene" marker=DisclosureMarker::None>
            <p>"Uten pil må teksten si hva som skjer."</p>
        </Disclosure>
    }
}
