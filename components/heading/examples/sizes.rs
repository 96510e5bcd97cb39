use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Heading size=HeadingSize::Xxl spacing=true>"Altinn for alle"</Heading>
        <Heading size=HeadingSize::Xl spacing=true>"Start og drive virksomhet"</Heading>
        <Heading size=HeadingSize::Lg spacing=true>"Registrer et foretak"</Heading>
        <Heading size=HeadingSize::Md spacing=true>"Velg organisasjonsform"</Heading>
        <Heading size=HeadingSize::Sm spacing=true>"Enkeltpersonforetak"</Heading>
        <Heading size=HeadingSize::Xs spacing=true>"Ansvar og risiko"</Heading>
        <Heading size=HeadingSize::Xxs>"Når du er alene"</Heading>
    }
}
