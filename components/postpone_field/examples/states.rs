use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <PostponeField legend="Bare til lesing" name="read" value="P1W" readonly=true />
        <PostponeField legend="Slått av" name="off" value="P1W" disabled=true />
        <PostponeField legend="Med feil" name="wrong" error="Velg når vi skal minne deg på det." />
    }
}
