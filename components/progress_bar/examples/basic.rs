use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let sent = RwSignal::new(40_u64);
    view! {
        <Stack gap=Space::Size6 align=StackAlign::Start>
            <ProgressBar
                label="Laster opp «Byggetegninger.pdf»"
                value=sent
                description=move || if sent.get() < 100 { "Ikke lukk siden." } else { "Filen er lastet opp." }
            />
            <Button variant=ButtonVariant::Secondary on_click=move |_| sent.update(|sent| *sent = (*sent + 20) % 120)>
                "Litt til"
            </Button>
        </Stack>
    }
}
