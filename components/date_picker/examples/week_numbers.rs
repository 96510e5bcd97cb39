use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <DatePicker
            label="Første dag av oppholdet"
            name="arrival"
            week_numbers=true
            value="31.12.2026"
            today=DateValue::new(2026, 3, 17)
        />
    }
}
