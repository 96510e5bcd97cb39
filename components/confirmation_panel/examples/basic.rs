use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let confirmed = RwSignal::new(false);
    view! {
        <ConfirmationPanel
            heading="Før du sender"
            label="Jeg bekrefter at opplysningene er riktige"
            checked=confirmed
            name="bekreftet"
        >
            "Gir du feil opplysninger, kan du måtte betale tilbake det du har fått."
        </ConfirmationPanel>
    }
}
