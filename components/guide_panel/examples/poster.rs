use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <GuidePanel layout=GuidePanelLayout::Poster>
            <Heading level=HeadingLevel::H3 size=HeadingSize::Sm spacing=true>"Velkommen til søknaden"</Heading>
            <p>"Du kan stoppe når du vil. Vi lagrer det du har skrevet, og du fortsetter der du slapp."</p>
        </GuidePanel>
    }
}
