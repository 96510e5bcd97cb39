use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <NumberField label="Vanlig" name="plain" />
        <NumberField label="Bare til lesing" name="read" value="1 250" readonly=true />
        <NumberField label="Slått av" name="off" value="1 250" disabled=true />
        <NumberField label="Med feil" name="wrong" value="1,5" error="Skriv et helt tall, uten komma." />
    }
}
