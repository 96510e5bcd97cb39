use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let (email, again) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    view! {
        <EmailField label="E-post" name="email" value=email />
        <EmailField label="Skriv e-postadressen en gang til" name="again" autocomplete="off" value=again same_as=email />
    }
}
