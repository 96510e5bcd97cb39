use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let unread = RwSignal::new(true);
    let searched = RwSignal::new("ingenting");
    view! {
        <ChipGroup label="Søk som andre har gjort">
            <ChipButton on_click=move |_| searched.set("skattekort")>"Skattekort"</ChipButton>
            <ChipButton on_click=move |_| searched.set("byggesak")>"Byggesak"</ChipButton>
            <ChipButton href="?q=barnehage" icon=icons::MAGNIFYING_GLASS>"Barnehage"</ChipButton>
        </ChipGroup>
        <p role="status">{move || format!("Du har søkt etter {}.", searched.get())}</p>
        <ChipButton pressed=unread icon=icons::ENVELOPE_CLOSED>"Bare uleste"</ChipButton>
    }
}
