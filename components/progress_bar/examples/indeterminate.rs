use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <ProgressBar label="Henter opplysninger fra Skatteetaten" description="Det tar vanligvis under et minutt." /> }
}
