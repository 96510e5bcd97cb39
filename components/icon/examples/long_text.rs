use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <p>
            <Icon icon=icons::INFORMATION_SQUARE_FILL />
            " Arbeidsgiveravgiftsgrunnlaget er summen av lønn, tilskudd og andre ytelser som du skal regne arbeidsgiveravgift av."
        </p>
    }
}
