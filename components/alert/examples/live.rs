use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let saved = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let show = move |wanted: RwSignal<bool>| {
        saved.set(false);
        failed.set(false);
        wanted.set(true);
    };
    view! {
        <Button on_click=move |_| show(saved)>"Lagre"</Button>
        <Button variant=ButtonVariant::Secondary on_click=move |_| show(failed)>"Lagre uten nett"</Button>
        <Alert variant=AlertVariant::Success open=saved>"Utkastet er lagret."</Alert>
        <Alert variant=AlertVariant::Danger open=failed>"Utkastet ble ikke lagret. Sjekk at du er på nett."</Alert>
    }
}
