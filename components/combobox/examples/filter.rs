use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let by_name_or_number = |option: &SelectOption, text: &str| {
        let text = text.trim().to_lowercase();
        option.name().starts_with(&text) || option.label().to_lowercase().starts_with(&text)
    };
    view! {
        <Combobox
            label="Bank"
            description="Navnet, eller de fire første sifrene i kontonummeret"
            name="bank"
            options=[("1234", "Fjordbanken"), ("1500", "Dalbanken"), ("9710", "Nordbanken")]
            filter=by_name_or_number
        />
    }
}
