use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Accordion level=HeadingLevel::H3 mode=AccordionMode::Single>
            <AccordionItem title="Oslo" open=true>
                <p>"Rådhusplassen 1, åpent fra 8 til 16."</p>
            </AccordionItem>
            <AccordionItem title="Bergen">
                <p>"Torget 2, åpent fra 9 til 15."</p>
            </AccordionItem>
            <AccordionItem title="Tromsø">
                <p>"Storgata 3, åpent fra 10 til 14."</p>
            </AccordionItem>
        </Accordion>
    }
}
