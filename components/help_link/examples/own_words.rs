use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <HelpLink
            text="Finner du ikke næringskoden?"
            href="#koder"
            link_label="Se alle næringskodene"
            chat_href="#chat"
            chat_label="Spør en veileder"
            size=Size::Sm
        />
    }
}
