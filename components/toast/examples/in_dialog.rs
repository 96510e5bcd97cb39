use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let toasts = ToastQueue::provide();
    let copy = move |_| {
        toasts.add(ToastMessage::success("Lenken er kopiert."));
    };
    view! {
        <Button command="show-modal" command_for="share">"Del skjemaet"</Button>
        <Dialog id="share" heading="Del skjemaet" footer=move || view! { <Button on_click=copy>"Kopier lenken"</Button> }>
            "De du deler lenken med, kan lese skjemaet, men ikke endre det."
        </Dialog>
        <ToastRegion placement=ToastPlacement::Bottom />
    }
}
