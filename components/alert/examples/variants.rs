use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Alert>"Kontoret i Molde er stengt 17. mai."</Alert>
        <Alert variant=AlertVariant::Success>"Søknaden er sendt. Svaret kommer i innboksen din."</Alert>
        <Alert variant=AlertVariant::Warning>"Fristen for å sende søknaden går ut i morgen klokka 12."</Alert>
        <Alert variant=AlertVariant::Danger>"Vi fikk ikke hentet opplysningene dine. Prøv igjen om litt."</Alert>
    }
}
