//! A small screen of a service, to see a theme on.

use felles::prelude::*;
use leptos::prelude::*;

const SENT: &str = "Vi har fått søknaden din.";

/// The screen, with ids that begin with the name of the theme.
pub fn view(theme: &str) -> AnyView {
    IdScope::provide(&format!("tema-{theme}"));
    let sent = RwSignal::new(false);
    let answer = move || {
        if sent.get() {
            SENT
        } else {
            "Du kan endre søknaden fram til fristen."
        }
    };
    let submit = move |_| {
        sent.set(true);
        announce(SENT);
    };
    view! {
        <div class="showcase-screen">
            <Heading level=HeadingLevel::H3 size=HeadingSize::Sm>{"Søk om barnehageplass"}</Heading>
            <Lead>{"Frist 1. mars. Det tar fem minutter."}</Lead>
            <TextField label="Barnets navn" name="navn" autocomplete="off" />
            <Checkbox label="Vi har søsken i barnehagen" name="sosken" value="ja" />
            <Alert variant=move || if sent.get() { AlertVariant::Success } else { AlertVariant::Info }>{answer}</Alert>
            <div class="showcase-screen__buttons">
                <Button on_click=submit>{"Send søknaden"}</Button>
                <Button variant=ButtonVariant::Secondary on_click=move |_| sent.set(false)>{"Avbryt"}</Button>
            </div>
        </div>
    }
    .into_any()
}
