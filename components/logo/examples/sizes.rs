use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let logo = |size: &Size| view! { <Logo size=*size text="Innsending" /> };
    view! { <Stack gap=Space::Size5 align=StackAlign::Start>{Size::ALL.iter().map(logo).collect_view()}</Stack> }
}
