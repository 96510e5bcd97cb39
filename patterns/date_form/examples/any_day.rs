use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let received = RwSignal::new(None::<DateValue>);
    view! {
        <DateForm
            form=StartDate::form()
            question="Når flytter du inn?"
            today=DateValue::new(2026, 3, 17)
            next="Send"
            send=async |_: StartDate| Ok(FormAnswer::Received)
            on_received=move |start: StartDate| received.set(Some(start.date))
        />
        <p>{move || received.get().map(|date| format!("Mottatt: {date}."))}</p>
    }
}
