use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let opened = RwSignal::new(0);
    view! {
        <FormSummary heading="Varer" heading_level=HeadingLevel::H3 compact=true on_change=move |()| opened.update(|times| *times += 1)>
            <SummaryRow label="Kontorstol" value="2 stykker" />
            <SummaryRow label="Skrivebord" value="1 stykk" />
            <SummaryRow label="Leveres" value="Tirsdag 3. mars" />
        </FormSummary>
        <p>{move || format!("Åpnet for endring {} ganger", opened.get())}</p>
    }
}
