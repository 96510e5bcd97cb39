use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Accordion level=HeadingLevel::H3 size=Size::Sm>
            <AccordionItem title="Liten">
                <p>"Der det er trangt, og mange av dem."</p>
            </AccordionItem>
        </Accordion>
        <Accordion level=HeadingLevel::H3>
            <AccordionItem title="Vanlig">
                <p>"Det som passer de fleste steder."</p>
            </AccordionItem>
        </Accordion>
        <Accordion level=HeadingLevel::H3 size=Size::Lg>
            <AccordionItem title="Stor">
                <p>"Der den er det viktigste på siden."</p>
            </AccordionItem>
        </Accordion>
    }
}
