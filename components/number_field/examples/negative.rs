use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <NumberField label="Temperatur i kjølerommet" name="temperature" decimals=1 suffix="°C" width=6 /> }
}
