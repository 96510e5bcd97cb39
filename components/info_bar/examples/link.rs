use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <InfoBar action_label="Bytt til en virksomhet" href="https://www.altinn.no/">
            "Du representerer deg selv"
        </InfoBar>
    }
}
