use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack
            gap=Space::Size3
            wide_direction=StackDirection::Horizontal
            wide_justify=StackJustify::SpaceBetween
            wide_from=Breakpoint::Sm
        >
            <Button variant=ButtonVariant::Secondary>"Forrige steg"</Button>
            <Button>"Neste steg"</Button>
        </Stack>
    }
}
