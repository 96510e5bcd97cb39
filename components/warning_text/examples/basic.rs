use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <WarningText>"Du kan få tvangsmulkt hvis du ikke leverer innen fristen."</WarningText>
    }
}
