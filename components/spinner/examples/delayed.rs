use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let loading = RwSignal::new(false);
    view! {
        <Stack align=StackAlign::Start>
            <Button variant=ButtonVariant::Secondary on_click=move |_| loading.update(|loading| *loading = !*loading)>
                {move || if loading.get() { "Avbryt" } else { "Hent vedtakene" }}
            </Button>
            <Show when=move || loading.get()>
                <Spinner
                    label="Henter vedtakene dine"
                    label_position=SpinnerLabelPosition::End
                    delayed=true
                    live=true
                />
            </Show>
        </Stack>
    }
}
