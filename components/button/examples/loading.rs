use felles::prelude::*;
use gloo::timers::future::TimeoutFuture;
use leptos::{prelude::*, task::spawn_local};

pub fn example() -> impl IntoView {
    let sending = RwSignal::new(false);
    let send = move |_| {
        sending.set(true);
        spawn_local(async move {
            TimeoutFuture::new(3_000).await;
            sending.try_set(false);
        });
    };
    view! { <Button loading=sending on_click=send>"Send søknaden"</Button> }
}
