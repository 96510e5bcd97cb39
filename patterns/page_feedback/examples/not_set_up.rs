use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <PageFeedback step=FeedbackStep::Text /> }
}
