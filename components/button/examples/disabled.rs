use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Button disabled=true>"Send søknaden"</Button>
        <Button disabled=true variant=ButtonVariant::Secondary>"Lagre utkast"</Button>
    }
}
