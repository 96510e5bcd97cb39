use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size8>
            <Stack direction=StackDirection::Horizontal align=StackAlign::Baseline>
                <strong>{"På linje"}</strong>
                <Button size=Size::Sm>"Liten"</Button>
                <Button size=Size::Lg>"Stor"</Button>
            </Stack>
            <Stack direction=StackDirection::Horizontal justify=StackJustify::End>
                <strong>{"Til slutt"}</strong>
                <Button size=Size::Sm>"Liten"</Button>
                <Button size=Size::Lg>"Stor"</Button>
            </Stack>
        </Stack>
    }
}
