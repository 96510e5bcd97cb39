use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size3 align=StackAlign::Start>
            <PhoneLink number="02000" size=Size::Sm />
            <PhoneLink number="02000" size=Size::Md />
            <PhoneLink number="02000" size=Size::Lg color=Color::Brand1 />
        </Stack>
    }
}
