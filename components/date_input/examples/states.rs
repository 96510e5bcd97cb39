use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <DateInput legend="Bare til lesing" name="read" value="17.05.2026" readonly=true />
        <DateInput legend="Slått av" name="off" value="17.05.2026" disabled=true />
        <DateInput legend="Med feil i dagen" name="wrong" value="31 4 2026" error="April har 30 dager." />
    }
}
