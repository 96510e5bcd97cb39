use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let next = || view! { <Icon icon=icons::ARROW_RIGHT directional=true /> };
    view! {
        <div>
            <Button icon_end=next>"Neste"</Button>
        </div>
        <div dir="rtl" lang="ar">
            <Button icon_end=next>"التالي"</Button>
        </div>
    }
}
