use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <DurationField legend="Bare til lesing" name="read" value="3 dager" readonly=true />
        <DurationField legend="Slått av" name="off" value="3 dager" disabled=true />
        <DurationField legend="Med feil i tallet" name="wrong" value="1,5 timer" error="Skriv et helt tall." />
    }
}
