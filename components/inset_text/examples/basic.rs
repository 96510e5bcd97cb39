use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <InsetText>"Du kan søke igjen når situasjonen din endrer seg."</InsetText>
    }
}
