use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let on = RwSignal::new(true);
    view! {
        <Switch label="Varsle meg på SMS" name="sms" checked=on />
        <p role="status">{move || if on.get() { "Du får varsel på SMS." } else { "Du får ikke varsel på SMS." }}</p>
    }
}
