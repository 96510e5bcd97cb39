use felles::{patterns::start_enk::Who, prelude::*};
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let today = DateValue::new(2026, 3, 17);
    let service = EmbeddedEnkService::new();
    let person = service.who();
    let form = EnkApplication::for_person(&person, today.unwrap_or(DateValue::MIN));
    form.who.set(Who::Me);
    // Sjekk navnet: registeret sier nei til «bank».
    form.name.name.set("Nordmann Bank".to_owned());
    view! {
        <StartEnk aria_label="Et navn som ikke kan brukes" service=service person=person form=form step=EnkStep::Name today=today without_address=true />
    }
}
