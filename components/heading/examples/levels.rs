use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Heading size=HeadingSize::Md spacing=true>"Dette må du ha klart"</Heading>
        <Paragraph spacing=true>"Søknaden tar omtrent ti minutter når du har papirene foran deg."</Paragraph>
        <Heading level=HeadingLevel::H3 size=HeadingSize::Xs spacing=true>"Leiekontrakt"</Heading>
        <Paragraph spacing=true>"Den må være signert av begge parter."</Paragraph>
        <Heading level=HeadingLevel::H3 size=HeadingSize::Xs spacing=true>"Skattemelding"</Heading>
        <Paragraph>"Vi henter den fra Skatteetaten hvis du sier ja til det."</Paragraph>
    }
}
