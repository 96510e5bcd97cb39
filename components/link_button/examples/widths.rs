use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size3 align=StackAlign::Start>
            <LinkButton href="#1">"Som teksten"</LinkButton>
            <LinkButton href="#2" width=ButtonWidth::Wide>"Bred"</LinkButton>
            <LinkButton href="#3" width=ButtonWidth::FullWhenNarrow>"Hele bredden når det er trangt"</LinkButton>
            <LinkButton href="#4" width=ButtonWidth::Full>"Hele bredden"</LinkButton>
        </Stack>
    }
}
