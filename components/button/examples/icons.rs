use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let next = || view! { <Icon icon=icons::ARROW_RIGHT directional=true /> };
    view! {
        <ButtonGroup>
            <Button icon=icons::PAPERPLANE>"Send inn"</Button>
            <Button icon_end=next variant=ButtonVariant::Secondary>"Neste"</Button>
            <Button icon_above=icons::PRINTER_SMALL variant=ButtonVariant::Tertiary>"Skriv ut"</Button>
        </ButtonGroup>
    }
}
