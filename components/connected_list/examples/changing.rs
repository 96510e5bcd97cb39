use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let done = RwSignal::new(1_usize);
    let status = move |step: usize| {
        move || match step.cmp(&done.get()) {
            std::cmp::Ordering::Less => ConnectedListStatus::Completed,
            std::cmp::Ordering::Equal => ConnectedListStatus::Active,
            std::cmp::Ordering::Greater => ConnectedListStatus::Upcoming,
        }
    };
    view! {
        <Stack gap=Space::Size6 align=StackAlign::Start>
            <ConnectedList label="Flytting av lånet">
                <ConnectedListItem title="Sende søknad" status=status(0) />
                <ConnectedListItem title="Vente på svar fra banken" status=status(1) />
                <ConnectedListItem title="Signere" status=status(2) />
            </ConnectedList>
            <Button variant=ButtonVariant::Secondary on_click=move |_| done.update(|done| *done = (*done + 1) % 4)>
                "Gå videre"
            </Button>
        </Stack>
    }
}
