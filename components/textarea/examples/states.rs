use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Textarea label="Bare til lesing" name="read" readonly=true value="Sendt inn 3. mars.\nBehandles av kommunen." />
        <Textarea label="Slått av" name="off" disabled=true value="Ikke i bruk nå" />
        <Textarea label="Med feil" name="wrong" error="Skriv hva saken gjelder" />
    }
}
