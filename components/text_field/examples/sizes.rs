use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <TextField label="Liten" name="sm" size=Size::Sm suffix="kr" />
        <TextField label="Middels" name="md" size=Size::Md suffix="kr" />
        <TextField label="Stor" name="lg" size=Size::Lg suffix="kr" />
    }
}
