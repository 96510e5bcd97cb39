use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let toasts = ToastQueue::provide();
    let sent = RwSignal::new(0);
    let send = move |_| {
        sent.update(|sent| *sent += 1);
        toasts.add(ToastMessage::success(format!("Melding {} er sendt.", sent.get())).persistent());
    };
    view! {
        <Stack direction=StackDirection::Horizontal>
            <Button on_click=send>"Send en melding"</Button>
            <Button variant=ButtonVariant::Secondary on_click=move |_| toasts.clear()>"Fjern alle"</Button>
        </Stack>
        <ToastRegion placement=ToastPlacement::TopEnd max_visible=2 />
    }
}
