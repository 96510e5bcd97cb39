use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let chatting = RwSignal::new(false);
    view! {
        <Stack>
            <HelpLink href="#veiledning" on_chat=move |_| chatting.set(true) icon=icons::LIFEBUOY />
            <p role="status">{move || if chatting.get() { "Chatten er åpnet." } else { "" }}</p>
        </Stack>
    }
}
