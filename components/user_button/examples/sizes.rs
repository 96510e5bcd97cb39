use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let button = |size, variant| {
        view! { <UserButton name="Kari Nordmann" represents="Fjordbakeriet AS" href="#side" size=size variant=variant /> }
    };
    view! {
        <Stack align=StackAlign::Start>
            {button(Size::Sm, ButtonVariant::Secondary)}
            {button(Size::Md, ButtonVariant::Secondary)}
            {button(Size::Lg, ButtonVariant::Primary)}
        </Stack>
    }
}
