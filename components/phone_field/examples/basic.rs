use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let phone = RwSignal::new(None::<PhoneNumber>);
    view! {
        <PhoneField label="Telefon" name="phone" on_value=move |number| phone.set(number) />
        <p>{move || phone.get().map(|number| format!("Vi ringer {number}."))}</p>
    }
}
