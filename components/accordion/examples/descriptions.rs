use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Accordion level=HeadingLevel::H3>
            <AccordionItem title="Sykepenger" description="Når du ikke kan jobbe" open=true>
                <p>"Arbeidsgiveren betaler de første 16 dagene."</p>
            </AccordionItem>
            <AccordionItem title="Foreldrepenger" description="Når du får eller adopterer barn">
                <p>"Du velger mellom 80 og 100 prosent."</p>
            </AccordionItem>
        </Accordion>
    }
}
