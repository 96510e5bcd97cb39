use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Chat label="Tidligere samtale">
            <ChatGroup name="Veileder Ola" time="2026-05-04T09:15:00+02:00" meta_position=ChatPosition::End>
                <ChatBubble>"Jeg undersøker saken og kommer tilbake til deg."</ChatBubble>
                <ChatBubble time="2026-05-05">"Vi mangler fortsatt ett vedlegg."</ChatBubble>
                <ChatBubble name="Veileder Eva" time="i dag">"Jeg har tatt over saken etter Ola."</ChatBubble>
            </ChatGroup>
        </Chat>
    }
}
