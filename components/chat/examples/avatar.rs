use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Chat label="Samtale med chatboten Frida">
            <ChatGroup name="Frida, chatbot" avatar=|| view! { <Icon icon=icons::ENVELOPE_CLOSED /> }>
                <ChatBubble>"Beskriv med få ord hva du lurer på."</ChatBubble>
            </ChatGroup>
            <ChatGroup name="Kari Nordmann" avatar=|| "KN" position=ChatPosition::End>
                <ChatBubble>"Hei"</ChatBubble>
                <ChatBubble>"Kan jeg få foreldrepenger når jeg er student?"</ChatBubble>
            </ChatGroup>
        </Chat>
    }
}
