use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let draft = RwSignal::new("Jeg lurte på ".to_owned());
    let send = FeedbackChannel::task(async |_| Ok(()));
    view! {
        <PageFeedback channel=send question="Ble du klokere av dette?" text=draft />
        <p>{move || format!("Utkast: {}", draft.get())}</p>
    }
}
