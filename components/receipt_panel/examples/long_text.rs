use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ReceiptPanel
            title="Arbeidsgiveravgiftsgrunnlagsberegningen er levert for alle underenheter"
            title_level=HeadingLevel::H3
            reference="AAGB-2026-0000000417-1184-REV-2"
        >
            "Vi går gjennom beregningen og sier fra hvis vi trenger mer. Det kan ta inntil åtte uker i den travleste tiden."
        </ReceiptPanel>
    }
}
