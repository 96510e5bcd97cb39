use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack align=StackAlign::Start>
            <Button width=ButtonWidth::Wide>"Ja"</Button>
            <Button width=ButtonWidth::Wide variant=ButtonVariant::Secondary>"Nei"</Button>
            <Button width=ButtonWidth::FullWhenNarrow variant=ButtonVariant::Secondary>"Full bredde bare på mobil"</Button>
            <Button width=ButtonWidth::Full>"Full bredde"</Button>
        </Stack>
    }
}
