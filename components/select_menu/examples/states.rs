use felles::prelude::*;
use leptos::prelude::*;

const VIEWS: [(&str, &str); 2] = [("list", "Liste"), ("map", "Kart")];

pub fn example() -> impl IntoView {
    view! {
        <SelectMenu label="Bare til lesing" name="read" options=VIEWS value="list" readonly=true />
        <SelectMenu label="Slått av" name="off" options=VIEWS value="map" disabled=true />
        <SelectMenu label="Med feil" name="wrong" options=VIEWS error="Velg en visning" />
    }
}
