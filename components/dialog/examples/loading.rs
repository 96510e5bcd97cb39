use felles::prelude::*;
use leptos::prelude::*;
use std::time::Duration;

pub fn example() -> impl IntoView {
    let open = RwSignal::new(false);
    let sending = RwSignal::new(false);
    let sent = RwSignal::new(0);
    let send = move |_| {
        sending.set(true);
        // I en tjeneste: når svaret fra tjeneren er kommet.
        let done = move || {
            sending.try_set(false);
            open.try_set(false);
            sent.try_update(|sent| *sent += 1);
        };
        set_timeout(done, Duration::from_secs(2));
    };
    let footer = move || {
        view! {
            <Button on_click=send>"Send klagen"</Button>
            <Button variant=ButtonVariant::Secondary command="close" command_for="klage">"Avbryt"</Button>
        }
    };
    view! {
        <Button command="show-modal" command_for="klage">"Klag på vedtaket"</Button>
        <Dialog
            id="klage"
            open=open
            heading="Klag på vedtaket"
            loading=sending
            loading_label="Klagen sendes …"
            footer=footer
        >
            <Textarea label="Hva er du uenig i?" />
        </Dialog>
        <p role="status">{move || if sent.get() > 0 { format!("Sendt {} gang.", sent.get()) } else { String::new() }}</p>
    }
}
