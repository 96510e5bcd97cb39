use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <BlockQuote>"Språk i offentlege dokument skal vere klart, presist og tilpassa målgruppa."</BlockQuote>
    }
}
