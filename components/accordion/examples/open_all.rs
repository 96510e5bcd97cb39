use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Accordion level=HeadingLevel::H3 open_all=true id="regler" remember=true>
            <AccordionItem title="Før du søker" id="for">
                <p>"Sjekk at adressen din er riktig i Folkeregisteret."</p>
            </AccordionItem>
            <AccordionItem title="Mens du venter" id="mens">
                <p>"Si fra hvis noe endrer seg."</p>
            </AccordionItem>
            <AccordionItem title="Når du har fått svar" id="etter">
                <p>"Du kan klage innen tre uker."</p>
            </AccordionItem>
        </Accordion>
    }
}
