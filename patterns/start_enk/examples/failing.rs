use felles::{
    patterns::start_enk::{EmbeddedTrouble, Who},
    prelude::*,
};
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let today = DateValue::new(2026, 3, 17).unwrap_or(DateValue::MIN);
    let service = EmbeddedEnkService::new().with_today(today);
    let person = service.who();
    let form = EnkApplication::for_person(&person, today);
    form.who.set(Who::Me);
    form.name.name.set("Nordmann Hårpleie".to_owned());
    form.trade.code.set("96.020".to_owned());
    form.start.date.set(today);

    let received = RwSignal::new(0);
    let (ill, counted) = (service.clone(), service.clone());
    let set_trouble = move |trouble: Choice| {
        ill.set_trouble(trouble.name().parse().unwrap_or_default());
    };
    view! {
        <RadioGroup legend="Tjenesten" layout=FieldsetLayout::Inline name="trouble" on_change=set_trouble>
            <Radio label="virker" value=EmbeddedTrouble::None />
            <Radio label="er treg" value=EmbeddedTrouble::Slow />
            <Radio label="feiler én gang" value=EmbeddedTrouble::FailsOnce />
            <Radio label="mister svaret" value=EmbeddedTrouble::LosesAnswer />
            <Radio label="er utenfor rekkevidde" value=EmbeddedTrouble::Offline />
            <Radio label="har logget deg ut" value=EmbeddedTrouble::LoggedOut />
            <Radio label="avviser navnet" value=EmbeddedTrouble::Refuses />
        </RadioGroup>
        <StartEnk
            aria_label="Når tjenesten svikter"
            service=service
            person=person
            form=form
            step=EnkStep::Start
            today=today
            without_address=true
            on_received=move |_: EnkReceipt| received.set(counted.received())
        />
        <p>{move || format!("Mottatt hos tjenesten: {}", received.get())}</p>
    }
}
