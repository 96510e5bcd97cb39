use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let countries = [("NO", "Norge"), ("SO", "Somalia"), ("ER", "Eritrea"), ("SY", "Syria")];
    let countries: Vec<_> = countries
        .into_iter()
        .filter_map(|(code, name)| PhoneCountry::new(code, name))
        .collect();
    let country = RwSignal::new("SO".to_owned());
    view! { <PhoneField label="Telefon til familien" name="phone" choose_country=true countries=countries country=country /> }
}
