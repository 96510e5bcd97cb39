use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let open = RwSignal::new(false);
    let footer = move || {
        view! {
            <Button on_click=move |_| open.set(false)>"Send søknaden"</Button>
            <Button variant=ButtonVariant::Secondary command="close" command_for="send">"Gå tilbake"</Button>
        }
    };
    view! {
        <Button command="show-modal" command_for="send">"Send søknaden"</Button>
        <Dialog id="send" open=open heading="Vil du sende søknaden nå?" footer=footer>
            <p>"Du kan ikke endre søknaden etter at den er sendt. Svaret kommer i innboksen din innen tre uker."</p>
        </Dialog>
    }
}
