//! The places of a page that the script takes over. Both sides make the same view here.

use felles::{
    patterns::{FeedbackChannel, PageFeedback},
    prelude::*,
};
use leptos::prelude::*;

/// The attribute of an island's element; its value is the island's name.
pub const ATTRIBUTE: &str = "data-island";

/// The attribute with what the server knows and the script does not.
pub const DATA: &str = "data-island-data";

/// «Did you find what you were looking for?»
pub const FEEDBACK: &str = "tilbakemelding";

/// The service.
pub const SERVICE: &str = "start-enk";

/// Asks about the page.
pub fn feedback() -> impl IntoView {
    view! { <PageFeedback channel=FeedbackChannel::post_json("/tilbakemelding") /> }
}
