use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <AccountNumberField label="Vanlig" name="plain" />
        <AccountNumberField label="Bare til lesing" name="read" value="1234 56 78903" readonly=true />
        <AccountNumberField label="Slått av" name="off" value="1234 56 78903" disabled=true />
        <AccountNumberField label="Med feil" name="wrong" value="1234 56 78904" error="Kontonummeret stemmer ikke. Se etter om et siffer er feil, eller om to har byttet plass." />
    }
}
