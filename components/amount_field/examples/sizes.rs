use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <AmountField label="Liten" name="sm" size=Size::Sm value="1 250,50" />
        <AmountField label="Middels" name="md" size=Size::Md value="1 250,50" />
        <AmountField label="Stor" name="lg" size=Size::Lg value="1 250,50" />
    }
}
