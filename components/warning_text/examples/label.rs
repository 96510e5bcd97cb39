use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <WarningText label="Viktig">"Ta vare på kvitteringsnummeret. Du trenger det hvis du vil klage."</WarningText>
    }
}
