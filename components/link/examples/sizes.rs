use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size3 align=StackAlign::Start>
            <Link href="#liten" size=Size::Sm variant=LinkVariant::Standalone arrow=true>"Liten"</Link>
            <Link href="#middels" size=Size::Md variant=LinkVariant::Standalone arrow=true>"Middels"</Link>
            <Link href="#stor" size=Size::Lg variant=LinkVariant::Standalone arrow=true>"Stor"</Link>
        </Stack>
    }
}
