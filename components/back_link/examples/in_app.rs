use felles::prelude::*;
use leptos::{ev::MouseEvent, prelude::*};

pub fn example() -> impl IntoView {
    let page = RwSignal::new(3_u32);
    let back = move |event: MouseEvent| {
        event.prevent_default();
        page.update(|page| *page = page.saturating_sub(1).max(1));
    };
    view! {
        <Stack align=StackAlign::Start>
            <BackLink href="#side" on_click=back />
            <p role="status">{move || format!("Side {} av 3", page.get())}</p>
        </Stack>
    }
}
