use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let form = BusinessName::form();
    let closed = async |_: Text| Err(Problem::new("Registeret er stengt til klokka 15."));
    let chosen = RwSignal::new(None::<String>);
    view! {
        <NameForm form=form surname="Aas Hansen" check=closed on_valid=move |()| chosen.set(form.name.value()) />
        <p>{move || chosen.get().map(|name| format!("Du har valgt «{name}»."))}</p>
    }
}
