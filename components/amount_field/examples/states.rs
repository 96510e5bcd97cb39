use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <AmountField label="Vanlig" name="plain" />
        <AmountField label="Bare til lesing" name="read" value="1 250,50" readonly=true />
        <AmountField label="Slått av" name="off" value="1 250,50" disabled=true />
        <AmountField label="Med feil" name="wrong" value="1.250" error="Dette kan være både tusen og desimaler. Skriv tusen uten punktum eller komma, for eksempel 1250." />
    }
}
