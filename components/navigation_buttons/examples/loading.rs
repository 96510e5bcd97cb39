use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <NavigationButtons kind=NavigationKind::Send loading=true back_href="#oppstart" /> }
}
