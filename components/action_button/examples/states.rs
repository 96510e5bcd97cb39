use felles::prelude::*;
use gloo::timers::future::TimeoutFuture;
use leptos::{prelude::*, task::spawn_local};

pub fn example() -> impl IntoView {
    let (left, fetching) = (RwSignal::new(40), RwSignal::new(false));
    let fetch = move |_| {
        fetching.set(true);
        spawn_local(async move {
            TimeoutFuture::new(1_000).await;
            left.try_update(|left| *left -= 10);
            fetching.try_set(false);
        });
    };
    view! {
        <ActionButton
            variant=ActionButtonVariant::More
            count=left
            count_label="er igjen"
            loading=fetching
            disabled=move || left.get() == 0
            on_click=fetch
        >
            "Vis ti meldinger til"
        </ActionButton>
    }
}
