use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Heading size=HeadingSize::Md secondary="3 saker" spacing=true>"Til behandling"</Heading>
        <Heading level=HeadingLevel::H3 size=HeadingSize::Sm secondary="RF-1030">"Skattemelding for lønnstakere"</Heading>
    }
}
