use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let turn = |name, variant, color, position| {
        view! {
            <ChatGroup name=name variant=variant color=color position=position>
                <ChatBubble>"Vi har fått søknaden din."</ChatBubble>
            </ChatGroup>
        }
    };
    view! {
        <Chat>
            {turn("Nøytral", ChatVariant::Tinted, Color::Neutral, ChatPosition::Start)}
            {turn("Hovedfarge", ChatVariant::Tinted, Color::Accent, ChatPosition::End)}
            {turn("Nøytral med ramme", ChatVariant::Outlined, Color::Neutral, ChatPosition::Start)}
            {turn("Støttefarge med ramme", ChatVariant::Outlined, Color::Brand1, ChatPosition::End)}
        </Chat>
    }
}
