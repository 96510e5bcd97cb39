use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let price = RwSignal::new(None::<Amount>);
    let tax = move || price.get()?.share("25 %".parse().ok()?);
    view! {
        <AmountField label="Pris uten merverdiavgift" name="price" min=Amount::ZERO on_value=move |amount| price.set(amount) />
        <p>{move || tax().map(|tax| format!("Merverdiavgiften er {tax} kr."))}</p>
    }
}
