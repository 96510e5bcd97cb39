use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let employees = RwSignal::new(2);
    view! {
        <p>{move || format!("{} arbeidsforhold er registrert.", employees.get())}</p>
        <ActionButton on_click=move |_| employees.update(|count| *count += 1)>"Legg til arbeidsforhold"</ActionButton>
    }
}
