use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let form = StartDate::form();
    let chosen = RwSignal::new(None::<DateValue>);
    let go_on = move |()| chosen.set(form.date.value());
    view! {
        <DateForm
            form=form
            earliest=DateValue::new(2026, 1, 1)
            latest=DateValue::new(2026, 12, 31)
            today=DateValue::new(2026, 3, 17)
            on_valid=go_on
        />
        <p>{move || chosen.get().map(|date| format!("Du starter {date}."))}</p>
    }
}
