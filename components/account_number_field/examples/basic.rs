use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <AccountNumberField
            label="Kontonummer"
            description="11 siffer, i en norsk bank"
            name="account"
            required=true
        />
    }
}
