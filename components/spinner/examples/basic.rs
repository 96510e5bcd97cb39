use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <Spinner label="Henter sakene dine" label_position=SpinnerLabelPosition::End /> }
}
