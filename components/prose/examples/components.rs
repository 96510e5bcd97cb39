use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Prose>
            <p>"Komponenter i teksten ser ut som de ellers gjør."</p>
            <Alert variant=AlertVariant::Warning>"Fristen er 1. juni."</Alert>
            <p>"Etter fristen kan du ikke endre det du har sendt."</p>
            <Button>"Send søknaden"</Button>
        </Prose>
    }
}
