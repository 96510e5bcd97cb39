use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <NumberField label="Antall ansatte" name="staff" min=0 />
        <NumberField label="Areal" name="area" decimals=1 suffix="m²" min=0 />
    }
}
