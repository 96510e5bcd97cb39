use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let state = RwSignal::new(SaveState::Saved(TimeValue::new(14, 5)));
    view! {
        <Stack direction=StackDirection::Horizontal gap=Space::Size3>
            <Button variant=ButtonVariant::Secondary on_click=move |_| state.set(SaveState::Offline)>"Mist nettet"</Button>
            <Button variant=ButtonVariant::Secondary on_click=move |_| state.set(SaveState::Saved(TimeValue::new(14, 7)))>"Få det tilbake"</Button>
        </Stack>
        <AutosaveStatus state=state />
    }
}
