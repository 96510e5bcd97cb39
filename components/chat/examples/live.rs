use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let answers = [
        "Pengene kommer 25. mai.",
        "Du kan klage innen seks uker.",
        "Vi har sendt brevet til deg.",
    ];
    let count = RwSignal::new(0);
    let said = move || answers.into_iter().take(count.get());
    view! {
        <Stack gap=Space::Size6 align=StackAlign::Start>
            <Chat live=true label="Samtale med NAV">
                <ChatGroup name="NAV" time="10:30">
                    <ChatBubble>"Søknaden din er innvilget."</ChatBubble>
                    <For each=said key=|text| *text let:text>
                        <ChatBubble>{text}</ChatBubble>
                    </For>
                </ChatGroup>
            </Chat>
            <Button variant=ButtonVariant::Secondary on_click=move |_| count.update(|count| *count = 3.min(*count + 1))>
                "Få en melding til"
            </Button>
        </Stack>
    }
}
