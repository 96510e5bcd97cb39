use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <PasswordField
            label="Nytt passord"
            description="Flere ord etter hverandre er lett å huske"
            name="new"
            autocomplete="new-password"
            rules=vec![
                PasswordRule::at_least(12),
                PasswordRule::digit(),
                PasswordRule::new("ikke ordet «passord»", |text| !text.is_empty() && !text.to_lowercase().contains("passord")),
            ]
        />
    }
}
