use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let rights = RwSignal::new(vec!["read".to_owned()]);
    let said = RwSignal::new(String::new());
    let done = move |chosen: Vec<Choice>| said.set(format!("{} rettigheter er lagret.", chosen.len()));
    view! {
        <ChipPanel
            legend="Hva kan Kari Nordmann gjøre for dere?"
            description="Velg alt som passer."
            name="rights"
            selected=rights
            on_done=done
            on_cancel=move |()| said.set("Ingenting er endret.".to_owned())
        >
            <Chip label="Lese post" value="read" />
            <Chip label="Svare på post" value="answer" />
            <Chip label="Signere" value="sign" />
        </ChipPanel>
        <p role="status">{said}</p>
    }
}
