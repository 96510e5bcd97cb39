use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let person = RwSignal::new(None::<NationalId>);
    let born = move || person.get().and_then(NationalId::birth_date);
    view! {
        <NationalIdField
            label="Fødselsnummer eller D-nummer"
            description="11 siffer"
            name="id"
            on_value=move |id| person.set(id)
        />
        <p>{move || born().map(|day| format!("Født {day}."))}</p>
    }
}
