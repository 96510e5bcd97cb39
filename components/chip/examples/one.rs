use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <RadioGroup legend="Hvor lenge skal avtalen vare?" name="length" selected="12".to_owned()>
            <ChipGroup>
                <Chip label="6 måneder" value="6" />
                <Chip label="12 måneder" value="12" />
                <Chip label="24 måneder" value="24" />
                <Chip label="Til den blir sagt opp" value="open" />
            </ChipGroup>
        </RadioGroup>
    }
}
