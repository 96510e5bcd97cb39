use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <PhoneField
            label="Telefon"
            description="Er nummeret fra et annet land, velger du landet først eller skriver landkoden"
            name="phone"
            choose_country=true
        />
    }
}
