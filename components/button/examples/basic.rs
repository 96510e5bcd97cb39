use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let pressed = RwSignal::new(0);
    view! {
        <Button on_click=move |_| pressed.update(|count| *count += 1)>"Trykk her"</Button>
        <p>{move || format!("Trykket {} ganger", pressed.get())}</p>
    }
}
