use felles::prelude::*;
use leptos::prelude::*;

/// Only the look: in an app, a region makes these of its messages.
pub fn example() -> impl IntoView {
    let close = |_| ();
    view! {
        <Stack gap=Space::Size3>
            <Toast on_close=close>"Det er kommet en ny versjon av skjemaet."</Toast>
            <Toast variant=AlertVariant::Success on_close=close>"Utkastet er lagret."</Toast>
            <Toast variant=AlertVariant::Warning on_close=close>"Du blir snart logget ut."</Toast>
            <Toast variant=AlertVariant::Danger title="Utkastet ble ikke lagret" action_label="Prøv igjen" on_close=close>
                "Sjekk at du er på nett."
            </Toast>
        </Stack>
    }
}
