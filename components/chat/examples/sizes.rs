use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let turn = |size, name, position| {
        view! {
            <ChatGroup name=name size=size position=position time="14:02">
                <ChatBubble>"Vi svarer innen to dager."</ChatBubble>
            </ChatGroup>
        }
    };
    view! {
        <Chat>
            {turn(Size::Sm, "Liten", ChatPosition::Start)}
            {turn(Size::Md, "Middels", ChatPosition::End)}
            {turn(Size::Lg, "Stor", ChatPosition::Start)}
        </Chat>
    }
}
