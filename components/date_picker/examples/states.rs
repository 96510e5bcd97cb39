use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <DatePicker label="Vanlig" name="plain" value="17.05.2026" />
        <DatePicker label="Bare til lesing" name="read" value="17.05.2026" readonly=true />
        <DatePicker label="Slått av" name="off" value="17.05.2026" disabled=true />
        <DatePicker label="Med feil" name="wrong" value="31.04.2026" error="April har 30 dager" />
    }
}
