use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <PageFeedback channel=FeedbackChannel::email("post@example.no") page="Skjema for barnehageplass" /> }
}
