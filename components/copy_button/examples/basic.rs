use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack direction=StackDirection::Horizontal align=StackAlign::Center>
            <span>{"Saksnummer 2026/004417"}</span>
            <CopyButton text="2026/004417" aria_label="Kopier saksnummeret" />
        </Stack>
    }
}
