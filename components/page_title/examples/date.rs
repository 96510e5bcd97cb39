use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <PageTitle
            title="Nye satser for barnetrygd"
            level=HeadingLevel::H2
            start=|| view! { <Detail weight=TextWeight::Medium element=TextElement::Div>"5. mars"</Detail> }
            byline=|| view! { <Byline owner="Nav" published="2026-03-05" /> }
        />
    }
}
