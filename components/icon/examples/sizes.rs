use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <p>
            "Som teksten: " <Icon icon=icons::PERSON /> " Liten: " <Icon icon=icons::PERSON size=Size::Sm />
            " Middels: " <Icon icon=icons::PERSON size=Size::Md /> " Stor: "
            <Icon icon=icons::PERSON size=Size::Lg />
        </p>
    }
}
