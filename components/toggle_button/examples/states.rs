use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ButtonGroup>
            <ToggleButton count=12 count_label="følger">"Følg saken"</ToggleButton>
            <ToggleButton disabled=true>"Del med kommunen"</ToggleButton>
            <ToggleButton disabled=true pressed=true>"Delt med Nav"</ToggleButton>
        </ButtonGroup>
    }
}
