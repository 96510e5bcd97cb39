use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <CheckboxGroup legend="Hva gjelder det?" name="chip-long">
            <ChipGroup>
                <Chip label="Arbeidsgiveravgiftsgrunnlagsopplysningene for første og andre termin i fjor" value="a" />
                <Chip label="Noe annet" value="b" />
            </ChipGroup>
        </CheckboxGroup>
    }
}
