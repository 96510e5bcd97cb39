use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let notice = OperationsNotice::form();
    view! {
        <NoticeForm
            form=notice
            categories=[("forms", "Skjemaer"), ("inbox", "Innboks"), ("login", "Innlogging")]
            send=async |_: OperationsNotice| Ok(FormAnswer::Received)
            today=DateValue::new(2026, 6, 1)
            heading_level=HeadingLevel::H3
        />
    }
}
