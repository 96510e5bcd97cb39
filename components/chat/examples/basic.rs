use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Chat label="Samtale med Skatteetaten">
            <ChatGroup name="Skatteetaten" time="14:02">
                <ChatBubble>"Hei! Jeg heter Ola og er veileder."</ChatBubble>
                <ChatBubble>"Hva kan jeg hjelpe deg med?"</ChatBubble>
            </ChatGroup>
            <ChatGroup name="Kari Nordmann" time="14:03" position=ChatPosition::End>
                <ChatBubble>"Når er fristen for skattemeldingen når jeg driver enkeltpersonforetak?"</ChatBubble>
            </ChatGroup>
            <ChatGroup name="Skatteetaten" time="14:05">
                <ChatBubble>"Fristen er 31. mai."</ChatBubble>
            </ChatGroup>
        </Chat>
    }
}
