use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <FormProgress aria_label="Steg i timebestillingen" steps=vec!["Velg time", "Bekreft"] current=1_usize without_list=true /> }
}
