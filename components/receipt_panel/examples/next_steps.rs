use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ReceiptPanel
            title="Vi har mottatt flyttemeldingen"
            title_level=HeadingLevel::H3
            reference="2026/118 402"
            reference_label="Saksnummer"
            actions=|| {
                view! {
                    <Button variant=ButtonVariant::Secondary href="#kvittering">"Last ned kvittering"</Button>
                    <Button variant=ButtonVariant::Tertiary href="#saker">"Gå til mine saker"</Button>
                }
            }
        >
            <p>"Mottatt 3. mars 2026 klokka 14.05."</p>
            <p>"Du får svar i innboksen din innen tre uker. Vi sender også en e-post til kari@eksempel.no."</p>
        </ReceiptPanel>
    }
}
