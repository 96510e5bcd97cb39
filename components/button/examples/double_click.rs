use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let sent = RwSignal::new(0);
    view! {
        <Button prevent_double_click=true on_click=move |_| sent.update(|sent| *sent += 1)>"Betal 1 200 kr"</Button>
        <p>{move || format!("Betalt {} ganger", sent.get())}</p>
    }
}
