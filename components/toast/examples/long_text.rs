use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let toasts = ToastQueue::provide();
    let submit = move |_| {
        toasts.add(
            ToastMessage::warning(
                "Arbeidsgiveravgiftsgrunnlagsberegningen mangler opplysninger for to underenheter. Du kan sende inn resten nå.",
            )
            .title("Meldingen er ikke fullstendig")
            .action("Gå til underenhetene", || ()),
        );
    };
    view! {
        <Button on_click=submit>"Kontroller meldingen"</Button>
        <ToastRegion />
    }
}
