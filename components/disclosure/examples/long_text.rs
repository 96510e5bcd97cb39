use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Disclosure
            label="Vis arbeidsgiveravgiftsgrunnlagsberegningen for alle underenhetene i virksomheten"
            marker=DisclosureMarker::Circle
            open=true
        >
            <p>"Arbeidsgiveravgiftsgrunnlaget regnes ut for hver underenhet."</p>
        </Disclosure>
    }
}
