use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <TextField label="Søk i hjelpesidene" hide_label=true name="q" r#type=TextFieldType::Search width=24 />
    }
}
