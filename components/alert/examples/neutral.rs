use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Alert color=Color::Neutral symbol=|| view! { <Icon icon=icons::NOTE_PENCIL /> }>
            "Du har et utkast fra 3. mars. Vi sletter det etter 30 dager."
        </Alert>
        <Alert color=Color::Neutral show_symbol=false>"Skjemaet finnes også på nordsamisk."</Alert>
    }
}
