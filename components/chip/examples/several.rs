use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <CheckboxGroup legend="Hvilke dager passer?" name="days" selected=vec!["mon".to_owned(), "thu".to_owned()]>
            <ChipGroup>
                <Chip label="Mandag" value="mon" />
                <Chip label="Tirsdag" value="tue" />
                <Chip label="Onsdag" value="wed" />
                <Chip label="Torsdag" value="thu" />
                <Chip label="Fredag" value="fri" />
            </ChipGroup>
        </CheckboxGroup>
    }
}
