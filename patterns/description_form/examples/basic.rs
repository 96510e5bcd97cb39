use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let form = ActivityDescription::form();
    let done = RwSignal::new(false);
    view! {
        <DescriptionForm
            form=form
            handling_time="3–4 dager"
            search_href="https://example.no/naeringskode"
            on_valid=move |()| done.set(true)
        />
        <Alert variant=AlertVariant::Success open=done>"Beskrivelsen er med i søknaden."</Alert>
    }
}
