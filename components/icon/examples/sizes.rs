use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <p>
            "Som teksten: " <Icon icon=symbol::PERSON /> " Liten: " <Icon icon=symbol::PERSON size=Size::Sm />
            " Middels: " <Icon icon=symbol::PERSON size=Size::Md /> " Stor: "
            <Icon icon=symbol::PERSON size=Size::Lg />
        </p>
    }
}
