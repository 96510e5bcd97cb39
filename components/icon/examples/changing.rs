use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let open = RwSignal::new(false);
    let chevron = move || {
        if open.get() {
            icons::CHEVRON_UP
        } else {
            icons::CHEVRON_DOWN
        }
    };
    view! {
        <div>
            <Button
                variant=ButtonVariant::Secondary
                icon_end=move || view! { <Icon icon=chevron /> }
                on_click=move |_| open.update(|open| *open = !*open)
            >
                {move || if open.get() { "Vis mindre" } else { "Vis mer" }}
            </Button>
        </div>
        <Show when=move || open.get()>
            <p>{"Du kan levere på papir til og med 31. mai."}</p>
        </Show>
    }
}
