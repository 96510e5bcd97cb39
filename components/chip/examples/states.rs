use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <CheckboxGroup legend="Bare til lesing" name="chip-read" readonly=true selected=vec!["a".to_owned()]>
            <ChipGroup>
                <Chip label="Lese post" value="a" />
                <Chip label="Signere" value="b" />
            </ChipGroup>
        </CheckboxGroup>
        <CheckboxGroup legend="Slått av" name="chip-off" disabled=true selected=vec!["a".to_owned()]>
            <ChipGroup>
                <Chip label="Lese post" value="a" />
                <Chip label="Signere" value="b" />
            </ChipGroup>
        </CheckboxGroup>
        <ChipGroup label="Hver for seg">
            <Chip label="Bare til lesing" name="chip-locked" checked=true readonly=true />
            <Chip label="Slått av" name="chip-disabled" disabled=true />
        </ChipGroup>
        <CheckboxGroup legend="Med feil" name="chip-wrong" error="Velg minst én.">
            <ChipGroup>
                <Chip label="Lese post" value="a" />
                <Chip label="Signere" value="b" />
            </ChipGroup>
        </CheckboxGroup>
    }
}
