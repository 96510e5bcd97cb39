use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <RadioGroup legend="Hvor bor du?" name="home">
            <Radio label="I Norge" value="norway" />
            <Radio label="I et annet land i EØS" value="eea" />
            <Radio label="Utenfor EØS" value="other" />
        </RadioGroup>
    }
}
