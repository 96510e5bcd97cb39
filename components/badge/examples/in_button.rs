use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let unread = RwSignal::new(98_u64);
    view! {
        <Stack gap=Space::Size4 direction=StackDirection::Horizontal>
            <Button variant=ButtonVariant::Secondary on_click=move |_| unread.set(0)>
                "Les alle"
                <Badge count=unread label=move || format!("{} uleste", unread.get()) />
            </Button>
            <Button variant=ButtonVariant::Tertiary on_click=move |_| unread.update(|unread| *unread += 1)>
                "Få en melding til"
            </Button>
        </Stack>
    }
}
