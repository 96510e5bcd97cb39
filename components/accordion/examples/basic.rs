use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Accordion level=HeadingLevel::H3>
            <AccordionItem title="Hvem kan starte et enkeltpersonforetak?">
                <p>"Du som har fylt 18 år, eller fylt 15 og har tillatelse fra foresatte og Statsforvalteren."</p>
            </AccordionItem>
            <AccordionItem title="Hva koster det?">
                <p>"Det er gratis å registrere seg i Enhetsregisteret."</p>
            </AccordionItem>
            <AccordionItem title="Må jeg betale merverdiavgift?">
                <p>"Først når du har solgt for mer enn 50 000 kroner på tolv måneder."</p>
            </AccordionItem>
        </Accordion>
    }
}
