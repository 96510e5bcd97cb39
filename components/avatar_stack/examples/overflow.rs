use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let more = RwSignal::new(12);
    view! {
        <Stack gap=Space::Size5 align=StackAlign::Start>
            <AvatarStack label="Har tilgang" more=more more_href="#">
                <Avatar name="Kari Nordmann" />
                <Avatar name="Ola Nordmann" />
                <Avatar name="Ane Fjell" />
            </AvatarStack>
            <Button variant=ButtonVariant::Secondary on_click=move |_| more.update(|more| *more += 1)>
                "Gi en til tilgang"
            </Button>
        </Stack>
    }
}
