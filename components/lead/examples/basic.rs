use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Heading level=HeadingLevel::H2 size=HeadingSize::Lg spacing=true>"Stønad når du er alene med barn"</Heading>
        <Lead spacing=true>
            "Du kan få overgangsstønad når du er alene om den daglige omsorgen for barn og ikke kan forsørge deg selv."
        </Lead>
        <Paragraph>
            "Stønaden varer vanligvis i tre år. Du må bo i Norge, og barnet må være under åtte år."
        </Paragraph>
    }
}
