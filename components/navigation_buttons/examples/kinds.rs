use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size8>
            <NavigationButtons next="Start søknaden" />
            <NavigationButtons back_href="#adresse" />
            <NavigationButtons kind=NavigationKind::Send next="Send søknaden" back_href="#oppstart" cancel_href="#forsiden" />
        </Stack>
    }
}
