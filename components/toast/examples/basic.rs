use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let toasts = ToastQueue::provide();
    let save = move |_| {
        toasts.add(ToastMessage::success("Utkastet er lagret."));
    };
    view! {
        <Button on_click=save>"Lagre utkast"</Button>
        <ToastRegion />
    }
}
