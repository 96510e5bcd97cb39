use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <PostalCodeField label="Vanlig" name="plain" />
        <PostalCodeField label="Bare til lesing" name="read" value="9990" readonly=true />
        <PostalCodeField label="Slått av" name="off" value="9990" disabled=true />
        <PostalCodeField label="Med feil" name="wrong" value="999" error="Postnummeret har 4 siffer, og her er det 3. Ta med null foran, som i 0150." />
    }
}
