use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <VisuallyHidden element=TextElement::Div>
            <h2>"Snarveier"</h2>
        </VisuallyHidden>
        <Button variant=ButtonVariant::Secondary href="#">"Innboks"</Button>
        " "
        <Button variant=ButtonVariant::Secondary href="#">"Skjemaoversikt"</Button>
    }
}
