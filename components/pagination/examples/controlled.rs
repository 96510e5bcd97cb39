use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let page = RwSignal::new(1_usize);
    let saved = RwSignal::new(false);
    let refused = RwSignal::new(false);
    // What is not saved must not be lost by going on.
    let choose = Callback::new(move |wanted: usize| {
        refused.set(!saved.get_untracked());
        if saved.get_untracked() {
            page.set(wanted);
        }
    });
    view! {
        <Stack align=StackAlign::Start>
            <Checkbox label="Endringene er lagret" checked=saved />
            <p role="status">{move || if refused.get() { "Lagre før du går videre." } else { "" }}</p>
            <Pagination pages=8_usize page=(page.into(), choose) aria_label="Bla i oppgjørene" />
        </Stack>
    }
}
