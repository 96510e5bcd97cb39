use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let row = |variant: ButtonVariant| {
        view! {
            <ButtonGroup>
                <ToggleButton variant=variant>"Bare uleste"</ToggleButton>
                <ToggleButton variant=variant pressed=true>"Bare mine"</ToggleButton>
            </ButtonGroup>
        }
    };
    view! {
        <Stack>{[ButtonVariant::Primary, ButtonVariant::Secondary, ButtonVariant::Tertiary].map(row).collect_view()}</Stack>
    }
}
