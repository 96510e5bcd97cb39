use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <Guide rules=nightlife_guide() save_as="eksempel-uteliv" level=HeadingLevel::H3 /> }
}
