use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <RadioGroup legend="Hvordan reiser du?" name="by" selected="bus".to_owned()>
            <ChipGroup>
                <Chip label="Buss" value="bus" icon=icons::BUS />
                <Chip label="Tog" value="train" icon=icons::TRAIN />
                <Chip label="Bil" value="car" icon=icons::CAR />
            </ChipGroup>
        </RadioGroup>
    }
}
