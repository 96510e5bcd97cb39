use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let agreed = RwSignal::new(false);
    view! {
        <Checkbox label="Jeg vil ha svaret på e-post" name="by-email" checked=agreed />
        <p>{move || if agreed.get() { "Du får svar på e-post." } else { "Du får svar i posten." }}</p>
    }
}
