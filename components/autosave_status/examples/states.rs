use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let states = [
        SaveState::Saving,
        SaveState::Saved(TimeValue::new(9, 30)),
        SaveState::Offline,
        SaveState::Failed(None),
        SaveState::Unavailable,
    ];
    view! { <Stack gap=Space::Size3>{states.map(|state| view! { <AutosaveStatus state=state /> })}</Stack> }
}
