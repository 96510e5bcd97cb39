use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <PasswordField label="Vanlig" name="plain" />
        <PasswordField label="Bare til lesing" name="read" value="fjord-7261" readonly=true />
        <PasswordField label="Slått av" name="off" value="fjord-7261" disabled=true />
        <PasswordField label="Med feil" name="wrong" value="fjord" error="Passordet er feil. Prøv igjen, eller lag et nytt." />
    }
}
