use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack element=LayoutElement::Ul direction=StackDirection::Horizontal gap=Space::Size6>
            <li><a href="https://www.skatteetaten.no/">{"Skatt"}</a></li>
            <li><a href="https://www.skatteetaten.no/">{"Arbeidsgiveravgiftsgrunnlaget"}</a></li>
            <li><a href="https://www.nav.no/">{"Foreldrepermisjon"}</a></li>
            <li><a href="https://www.nav.no/">{"Pensjon"}</a></li>
        </Stack>
    }
}
