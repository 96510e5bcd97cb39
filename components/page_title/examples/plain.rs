use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <PageTitle title="Innboks" level=HeadingLevel::H2 />
    }
}
