use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let chosen = RwSignal::new(vec!["Skatteetaten", "Nav", "Lånekassen"]);
    let remove = move |name: &'static str| chosen.update(|chosen| chosen.retain(|other| *other != name));
    view! {
        <ChipGroup label="Valgte etater">
            <For each=move || chosen.get() key=|name| *name let:name>
                <InputChip on_remove=move |_| remove(name)>{name}</InputChip>
            </For>
        </ChipGroup>
        <p role="status">{move || format!("{} valgt", chosen.read().len())}</p>
    }
}
