use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let kind = OrderKind::decommission();
    let order = ServiceOrder::form_for(&kind);
    let number = RwSignal::new(None::<String>);
    let send = Task::from(move |_: ServiceOrder| async move {
        number.set(Some("BEST-2026-0042".to_owned()));
        Ok(FormAnswer::Received)
    });
    view! { <OrderForm form=order kind=kind send=send number=number heading_level=HeadingLevel::H3 /> }
}
