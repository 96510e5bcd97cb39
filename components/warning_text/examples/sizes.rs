use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <WarningText size=Size::Sm>"Liten: Et sendt skjema kan ikke endres."</WarningText>
        <WarningText size=Size::Md>"Middels: Et sendt skjema kan ikke endres."</WarningText>
        <WarningText size=Size::Lg>"Stor: Et sendt skjema kan ikke endres."</WarningText>
    }
}
