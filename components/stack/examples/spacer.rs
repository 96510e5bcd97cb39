use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack direction=StackDirection::Horizontal gap=Space::Size3>
            <strong>{"Søknad om byggetillatelse"}</strong>
            <Spacer />
            <Button variant=ButtonVariant::Tertiary>"Slett"</Button>
            <Button variant=ButtonVariant::Secondary>"Fortsett"</Button>
        </Stack>
    }
}
