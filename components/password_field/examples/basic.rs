use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <PasswordField label="Passord" name="password" required=true /> }
}
