use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let account = RwSignal::new("1234 56 78903".to_owned());
    view! {
        <AccountNumberField label="Kontonummer" name="account" value=account />
        <Button variant=ButtonVariant::Secondary on_click=move |_| account.set("8601 11 17947".to_owned())>
            "Bruk kontoen fra i fjor"
        </Button>
    }
}
