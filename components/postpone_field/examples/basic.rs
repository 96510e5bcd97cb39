use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <PostponeField
            legend="Når vil du bli minnet på dette igjen?"
            name="again"
            min=DateValue::new(2026, 3, 17)
            today=DateValue::new(2026, 3, 17)
        />
    }
}
