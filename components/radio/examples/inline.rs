use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <RadioGroup
            legend="Har du bodd i utlandet de siste fem årene?"
            name="abroad"
            layout=FieldsetLayout::Inline
            required=true
        >
            <Radio label="Ja" value="yes" />
            <Radio label="Nei" value="no" />
        </RadioGroup>
    }
}
