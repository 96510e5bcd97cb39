use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <PhoneField label="Vanlig" name="plain" />
        <PhoneField label="Bare til lesing" name="read" value="999 99 999" readonly=true />
        <PhoneField label="Slått av" name="off" value="999 99 999" disabled=true />
        <PhoneField label="Med feil" name="wrong" value="123" error="Norske telefonnummer har 8 siffer, og her er det 3." />
    }
}
