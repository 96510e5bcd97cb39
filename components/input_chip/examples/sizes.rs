use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ChipGroup label="Størrelser">
            <InputChip size=Size::Sm>"Liten"</InputChip>
            <InputChip size=Size::Md>"Middels"</InputChip>
            <InputChip size=Size::Lg>"Stor"</InputChip>
            <InputChip disabled=true>"Kan ikke fjernes"</InputChip>
        </ChipGroup>
    }
}
