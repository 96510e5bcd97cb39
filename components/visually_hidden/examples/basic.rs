use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Button variant=ButtonVariant::Tertiary>"Endre" <VisuallyHidden>" postadressen"</VisuallyHidden></Button>
        <Button variant=ButtonVariant::Tertiary>"Endre" <VisuallyHidden>" kontonummeret"</VisuallyHidden></Button>
    }
}
