use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let sent = RwSignal::new(false);
    view! {
        <Button command="show-modal" command_for="send-klage">"Send klagen"</Button>
        <p role="status">{move || if sent.get() { "Klagen er sendt." } else { "" }}</p>
        <AlertDialog
            id="send-klage"
            heading="Vil du sende klagen nå?"
            confirm_label="Send klagen"
            cancel_label="Les gjennom igjen"
            on_confirm=move |()| sent.set(true)
        >
            <p>"Du kan legge ved mer etterpå, men ikke endre det du har skrevet."</p>
        </AlertDialog>
    }
}
