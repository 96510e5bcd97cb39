use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let kept = RwSignal::new(true);
    view! {
        <SummaryList>
            <SummaryRow label="Vedlegg">
                <ul>
                    <li>{"Legeerklæring.pdf"}</li>
                    <li>{"Bilde av passet.jpg"}</li>
                </ul>
            </SummaryRow>
            <SummaryRow label="Kontonummer" value="1234 56 78903" error="Kontoen er avsluttet. Velg en annen." change_href="#konto" />
            <SummaryRow
                label="Varsel på tekstmelding"
                value=move || if kept.get() { "Ja" } else { "Nei" }
                on_change=move |()| kept.update(|kept| *kept = !*kept)
                change_label="Bytt"
            />
        </SummaryList>
    }
}
