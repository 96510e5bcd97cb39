use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let reply = CaseEntry::reply_to("2026-00417", "Skjemaet tar ikke imot desimaler").into_form();
    view! {
        <CaseMessage
            form=reply
            send=async |_: CaseEntry| Ok(FormAnswer::Received)
            next=vec!["Vi ser på svaret i løpet av dagen."]
            heading_level=HeadingLevel::H3
        />
    }
}
