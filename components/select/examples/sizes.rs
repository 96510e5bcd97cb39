use felles::prelude::*;
use leptos::prelude::*;

const ANSWERS: [(&str, &str); 2] = [("yes", "Ja"), ("no", "Nei")];

pub fn example() -> impl IntoView {
    view! {
        <Select label="Liten" name="sm" options=ANSWERS size=Size::Sm />
        <Select label="Middels" name="md" options=ANSWERS size=Size::Md />
        <Select label="Stor" name="lg" options=ANSWERS size=Size::Lg />
    }
}
