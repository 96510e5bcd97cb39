use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ChipGroup label="Lang tekst">
            <InputChip>"Arbeidsgiveravgiftsgrunnlagsopplysninger fra alle virksomheter i fjor"</InputChip>
        </ChipGroup>
    }
}
