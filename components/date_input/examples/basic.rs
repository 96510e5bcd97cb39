use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <DateInput legend="Når ble barnet født?" description="For eksempel 17 5 2026" name="born" /> }
}
