use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let pair = |size: &Size| {
        view! {
            <Badge count=1250 max=999 size=*size label="1250 treff" />
            <Badge size=*size label="Nye treff" />
        }
    };
    view! {
        <Stack gap=Space::Size3 direction=StackDirection::Horizontal>{Size::ALL.iter().map(pair).collect_view()}</Stack>
    }
}
