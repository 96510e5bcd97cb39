use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <NationalIdField label="Vanlig" name="plain" />
        <NationalIdField label="Bare til lesing" name="read" value="018380 12317" readonly=true />
        <NationalIdField label="Slått av" name="off" value="018380 12317" disabled=true />
        <NationalIdField label="Med feil" name="wrong" value="018380 1231" error="Fødselsnummer og D-nummer har 11 siffer, og her er det 10. Se etter hva som mangler." />
    }
}
