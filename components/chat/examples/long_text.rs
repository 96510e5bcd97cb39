use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Chat>
            <ChatGroup name="Arbeidsgiveravgiftsgrunnlagsveiledningen" time="2026-09-15T14:02" avatar=|| "AV">
                <ChatBubble>
                    "Arbeidsgiveravgiftsgrunnlaget er summen av lønn og andre ytelser som du skal betale avgift av, og arbeidsgiveravgiftsgrunnlagsberegningen følger av den."
                </ChatBubble>
            </ChatGroup>
            <ChatGroup name="Kari Nordmann" position=ChatPosition::End>
                <ChatBubble>"Arbeidsgiveravgiftsgrunnlagsberegningsskjemaet?"</ChatBubble>
            </ChatGroup>
        </Chat>
    }
}
