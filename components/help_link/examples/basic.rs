use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <HelpLink href="#skattekort" link_label="Les om skattekort" phone="68 05 12 34" /> }
}
