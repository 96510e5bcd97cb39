use felles::{patterns::start_enk::Who, prelude::*};
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let today = DateValue::new(2026, 3, 17);
    let service = EmbeddedEnkService::new();
    let person = EnkPerson {
        key: "syntetisk-sondre".to_owned(),
        name: "Sondre Nordmann".to_owned(),
        // 16 år.
        born: DateValue::new(2009, 9, 1),
        ..service.who()
    };
    let form = EnkApplication::for_person(&person, today.unwrap_or(DateValue::MIN));
    form.who.set(Who::Me);
    view! {
        <StartEnk aria_label="For en som er 16 år"
            service=service.with_person(person.clone())
            person=person
            form=form
            step=EnkStep::Age
            today=today
            without_address=true
        />
    }
}
