use felles::prelude::*;
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let received = RwSignal::new(None::<Feedback>);
    let send = FeedbackChannel::task(move |feedback: Feedback| async move {
        TimeoutFuture::new(1_500).await;
        received.try_set(Some(feedback));
        Ok(())
    });
    view! {
        <PageFeedback channel=send />
        <p>{move || received.get().map(|feedback| format!("Mottatt: {feedback:?}"))}</p>
    }
}
