use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ButtonGroup>
            <CopyButton text="1" size=Size::Sm variant=ButtonVariant::Secondary aria_label="Kopier referanse 1" />
            <CopyButton text="2" size=Size::Lg variant=ButtonVariant::Secondary aria_label="Kopier referanse 2" />
            <CopyButton text="3" compact=true variant=ButtonVariant::Secondary aria_label="Kopier referanse 3" />
        </ButtonGroup>
    }
}
