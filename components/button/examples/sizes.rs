use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ButtonGroup>
            <Button size=Size::Sm>"Liten"</Button>
            <Button size=Size::Md>"Middels"</Button>
            <Button size=Size::Lg>"Stor"</Button>
        </ButtonGroup>
    }
}
