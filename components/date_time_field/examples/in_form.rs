use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    /// When a service is down.
    #[derive(Debug)]
    pub struct Outage {
        pub from: DateTimeValue,
        pub to: DateTimeValue,
    }
}

pub fn example() -> impl IntoView {
    let outage = Outage::form();
    let sent = RwSignal::new(None::<String>);
    view! {
        <Form
            form=outage
            send=async |_: Outage| Ok(FormAnswer::Received)
            on_received=move |outage: Outage| sent.set(Some(format!("Varslet gjelder fra {} til {}.", outage.from, outage.to)))
        >
            <DateTimeField legend="Fra" field=outage.from today=DateValue::new(2026, 3, 17) />
            <DateTimeField legend="Til" field=outage.to today=DateValue::new(2026, 3, 17) />
            <NavigationButtons kind=NavigationKind::Send />
            <p>{sent}</p>
        </Form>
    }
}
