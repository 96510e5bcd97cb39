use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ChipGroup>
            <Chip label="Liten" name="chip-sm" size=Size::Sm checked=true />
            <Chip label="Middels" name="chip-md" size=Size::Md checked=true />
            <Chip label="Stor" name="chip-lg" size=Size::Lg checked=true />
        </ChipGroup>
        <Chip label="Så bred som det er plass til" name="chip-wide" width=ChipWidth::Full />
    }
}
