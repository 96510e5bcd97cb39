use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ChipsWithOther legend="Hvilke språk snakker du?" name="languages" text_label="Hvilke andre språk?" required=true>
            <Chip label="Norsk" value="nb" />
            <Chip label="Samisk" value="se" />
            <Chip label="Engelsk" value="en" />
        </ChipsWithOther>
    }
}
