use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let fields = [
        OrderField::ServiceName,
        OrderField::Reason,
        OrderField::LinkAddress,
        OrderField::From,
    ];
    let kind = OrderKind::new("domain", "Nytt domene", fields)
        .step_title(OrderStep::Change, "Hvorfor trenger dere det?")
        .step_title(OrderStep::Link, "Hva skal domenet vise?");
    let order = ServiceOrder::form_for(&kind);
    let attempts = StoredValue::new(0);
    let send = Task::from(move |_: ServiceOrder| async move {
        attempts.update_value(|attempts| *attempts += 1);
        if attempts.get_value() == 1 {
            return Err("Mottaket er stengt for vedlikehold. Prøv igjen om litt.".into());
        }
        Ok(FormAnswer::Received)
    });
    view! { <OrderForm form=order kind=kind send=send heading_level=HeadingLevel::H3 /> }
}
