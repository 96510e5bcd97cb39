use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Heading
            size=HeadingSize::Md
            aside=|| view! { <Button variant=ButtonVariant::Tertiary size=Size::Sm>"Endre"</Button> }
        >
            "Kontaktopplysninger"
        </Heading>
        <Paragraph>"Kari Nordmann, 400 00 000"</Paragraph>
    }
}
