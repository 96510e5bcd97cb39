use felles::prelude::*;
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let send = FeedbackChannel::task(async |_| {
        TimeoutFuture::new(1_000).await;
        Err(Problem::new("Mottaket er stengt for vedlikehold til klokka 15."))
    });
    view! { <PageFeedback channel=send /> }
}
