use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <PostponeField
            legend="Når vil du bli minnet på dette igjen?"
            name="until"
            today=DateValue::new(2026, 3, 17)
            value="17.05.2026 14:30"
        />
    }
}
