use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ButtonGroup label="Vis i kartet">
            <ToggleButton pressed=true>"Skoler"</ToggleButton>
            <ToggleButton>"Barnehager"</ToggleButton>
            <ToggleButton>"Helsestasjoner"</ToggleButton>
        </ButtonGroup>
    }
}
