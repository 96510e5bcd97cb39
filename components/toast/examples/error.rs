use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let toasts = ToastQueue::provide();
    let save = move |_| {
        toasts.add(ToastMessage::danger("Sjekk at du er på nett, og prøv igjen.").title("Utkastet ble ikke lagret"));
    };
    view! {
        <Button on_click=save>"Lagre uten nett"</Button>
        <ToastRegion />
    }
}
