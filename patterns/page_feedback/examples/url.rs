use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <PageFeedback channel=FeedbackChannel::post_json("/tilbakemelding") page="Søk om barnehageplass" /> }
}
