use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Accordion level=HeadingLevel::H3>
            <AccordionItem
                title="Arbeidsgiveravgiftsgrunnlagsberegningen for underenheter i flere kommuner"
                description="Virksomhetsoverdragelsesbestemmelsene gjelder fra og med neste termin"
                open=true
            >
                <p>
                    "Arbeidsgiveravgiftsgrunnlaget regnes ut for hver underenhet, i den sonen der den ligger. Flytter en underenhet
                    midt i en termin, gjelder den nye sonen fra og med dagen etter."
                </p>
            </AccordionItem>
            <AccordionItem title="Unntak">
                <p>"Ingen."</p>
            </AccordionItem>
        </Accordion>
    }
}
