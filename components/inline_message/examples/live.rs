use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let saved = RwSignal::new(false);
    view! {
        <Stack direction=StackDirection::Horizontal>
            <Button variant=ButtonVariant::Secondary on_click=move |_| saved.set(true)>"Lagre utkast"</Button>
            <Show when=move || saved.get()>
                <InlineMessage variant=MessageKind::Success role=AlertRole::Status>"Lagret"</InlineMessage>
            </Show>
        </Stack>
    }
}
