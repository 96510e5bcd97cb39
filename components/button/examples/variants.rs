use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Button>"Send søknaden"</Button>
        <Button variant=ButtonVariant::Secondary>"Lagre utkast"</Button>
        <Button variant=ButtonVariant::Tertiary>"Avbryt"</Button>
    }
}
