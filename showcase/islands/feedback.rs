//! The question at the end of each page. Where answers go is one setting, which the root's `data-send-to` holds.

use felles::prelude::*;
use leptos::prelude::*;

pub fn view(send_to: &str) -> AnyView {
    view! { <PageFeedback channel=channel(send_to.trim()) /> }.into_any()
}

/// An e-mail address, else the URL that takes a POST; nothing is nowhere.
fn channel(send_to: &str) -> FeedbackChannel {
    if send_to.is_empty() {
        FeedbackChannel::NotSetUp
    } else if felles::patterns::page_feedback::is_email_address(send_to) {
        FeedbackChannel::email(send_to.to_owned())
    } else {
        FeedbackChannel::post_json(send_to.to_owned())
    }
}
