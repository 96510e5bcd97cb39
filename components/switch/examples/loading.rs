use felles::{prelude::*, runtime::TaskState};
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;

/// A register that takes a moment, and cannot always.
async fn save(on: bool) -> Result<bool, Problem> {
    TimeoutFuture::new(1_000).await;
    if on {
        Ok(true)
    } else {
        Err("Vi fikk ikke slått det av. Prøv igjen om litt.".into())
    }
}

pub fn example() -> impl IntoView {
    let on = RwSignal::new(false);
    let task = Task::from(save);
    let run = task.run();
    Effect::new(move || {
        if let TaskState::Done(saved) = run.state() {
            on.set(saved);
        }
    });
    let error = move || match run.state() {
        TaskState::Failed(problem) => Some(problem),
        _ => None,
    };
    let ask = Callback::new(move |wanted| run.start(wanted));
    view! {
        <Switch
            label="Betal faktura automatisk"
            description="Det kan slås på, men ikke av."
            name="auto-pay"
            checked=(Signal::from(on), ask)
            loading=move || run.pending()
            error=error
        />
    }
}
