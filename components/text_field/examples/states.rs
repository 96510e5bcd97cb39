use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <TextField label="Vanlig" name="plain" value="Kan endres" />
        <TextField label="Bare til lesing" name="read" value="Hentet fra Folkeregisteret" readonly=true />
        <TextField label="Slått av" name="off" value="Ikke i bruk nå" disabled=true />
        <TextField label="Med feil" name="wrong" value="31.02.2026" error="Februar har ikke 31 dager" />
    }
}
