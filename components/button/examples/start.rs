use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let next = || view! { <Icon icon=icons::CHEVRON_RIGHT directional=true /> };
    view! {
        <Button href="#start" size=Size::Lg icon_end=next description="Det tar omtrent ti minutter">
            "Start søknaden"
        </Button>
    }
}
