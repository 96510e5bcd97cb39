use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <PageTitle level=HeadingLevel::H2 title="Samordnet registermelding" code="BR-1010" size=HeadingSize::Md />
    }
}
