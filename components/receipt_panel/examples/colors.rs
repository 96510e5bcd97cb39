use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack>
            <ReceiptPanel
                color=Color::Info
                icon=|| view! { <Icon icon=icons::CALENDAR /> }
                title="Du har fått time"
                title_level=HeadingLevel::H3
            >
                "Onsdag 11. mars klokka 10.30, på innbyggertorget."
            </ReceiptPanel>
            <ReceiptPanel color=Color::Neutral show_icon=false title="Utkastet er lagret" title_level=HeadingLevel::H3 />
        </Stack>
    }
}
