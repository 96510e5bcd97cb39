use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <DateTimeField
            legend="Når begynner arbeidet?"
            description="For eksempel 17.05.2026 og 14:30"
            name="starts"
            today=DateValue::new(2026, 3, 17)
        />
    }
}
