use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Button command="show-modal" command_for="tilgang">"Gi Kari tilgang"</Button>
        <Dialog
            id="tilgang"
            aria_labelledby="kvittering-panel-title"
            initial_focus="kvittering-panel-title"
            footer=|| view! { <Button command="close" command_for="tilgang">"Ferdig"</Button> }
        >
            <Receipt
                id="kvittering"
                heading="Kari Nordmann har fått tilgang"
                heading_level=HeadingLevel::H2
                sent=vec![("Virksomhet", "Vidda Verksted"), ("Rettighet", "Lese og sende inn skjemaer")]
                sent_heading="Rettigheter"
                next=vec!["Kari får beskjed på e-post.", "Du kan ta tilgangen tilbake når du vil."]
                without_print=true
                without_save=true
                without_focus=true
            />
        </Dialog>
    }
}
