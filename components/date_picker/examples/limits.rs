use felles::prelude::*;
use leptos::prelude::*;

/// Days that are public holidays that year.
fn holiday(date: DateValue) -> bool {
    matches!((date.month(), date.day()), (4, 2 | 3 | 6) | (5, 1 | 14 | 17 | 25))
}

pub fn example() -> impl IntoView {
    view! {
        <DatePicker
            label="Hvilken dag passer det at vi kommer?"
            description="En hverdag fra 18. mars til 29. mai 2026"
            name="visit"
            min=DateValue::new(2026, 3, 18)
            max=DateValue::new(2026, 5, 29)
            no_weekends=true
            unavailable=holiday
            today=DateValue::new(2026, 3, 17)
        />
    }
}
