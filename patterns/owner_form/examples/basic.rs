use felles::{patterns::owner_form, prelude::*};
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let form = owner_form::Owner::form();
    let chosen = RwSignal::new(None::<String>);
    let go_on = move |()| chosen.set(form.surname.value());
    view! {
        <OwnerForm form=form on_valid=go_on no_number_href="https://example.no/uten-norsk-nummer" />
        <p>{move || chosen.get().map(|surname| format!("Innehaveren heter {surname}."))}</p>
    }
}
