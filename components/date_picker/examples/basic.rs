use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let date = RwSignal::new(None::<DateValue>);
    let told = move || {
        date.get()
            .map(|date| format!("Du har valgt {date}, i uke {}.", date.week()))
    };
    view! {
        <DatePicker
            label="Når begynte du i jobben?"
            description="For eksempel 17.05.2026"
            name="start"
            today=DateValue::new(2026, 3, 17)
            on_date=move |chosen| date.set(chosen)
        />
        <p>{told}</p>
    }
}
