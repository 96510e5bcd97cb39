use felles::{patterns::start_enk::Who, prelude::*};
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let today = DateValue::new(2026, 3, 17);
    let service = EmbeddedEnkService::new().with_codes_at("media/industry_codes.txt");
    let person = service.who();
    let form = EnkApplication::for_person(&person, today.unwrap_or(DateValue::MIN));
    form.who.set(Who::Me);
    form.name.name.set("Nordmann Hårpleie".to_owned());
    form.trade.code.set("96.020".to_owned());
    form.start.date.set(today.unwrap_or(DateValue::MIN));
    view! {
        <StartEnk aria_label="Ved gjennomgangen" service=service person=person form=form step=EnkStep::Review today=today without_address=true />
    }
}
