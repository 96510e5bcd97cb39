use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let form = ContactPerson::form();
    let chosen = RwSignal::new(None::<String>);
    let go_on = move |()| chosen.set(form.name.value());
    view! {
        <ContactPersonForm form=form on_valid=go_on />
        <p>{move || chosen.get().map(|name| format!("Vi kontakter {name}."))}</p>
    }
}
