use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let open = RwSignal::new(false);
    let tries = RwSignal::new(0);
    view! {
        <div>
            <Button command="show-modal" command_for="ikke-pa-nett">"Send søknaden"</Button>
            <p>{move || format!("Prøvd igjen {} ganger", tries.get())}</p>
            <Dialog id="ikke-pa-nett" open=open heading=ErrorKind::Offline.heading()>
                <ErrorPage
                    kind=ErrorKind::Offline
                    without_heading=true
                    level=HeadingLevel::H3
                    on_retry=move |()| tries.update(|tries| *tries += 1)
                />
            </Dialog>
        </div>
    }
}
