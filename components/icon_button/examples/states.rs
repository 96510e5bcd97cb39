use felles::prelude::*;
use gloo::timers::future::TimeoutFuture;
use leptos::{prelude::*, task::spawn_local};

pub fn example() -> impl IntoView {
    let refreshing = RwSignal::new(false);
    let refresh = move |_| {
        refreshing.set(true);
        spawn_local(async move {
            TimeoutFuture::new(2_000).await;
            refreshing.try_set(false);
        });
    };
    view! {
        <ButtonGroup>
            <IconButton icon=icons::ARROWS_CIRCLEPATH label="Oppdater lista" loading=refreshing on_click=refresh variant=ButtonVariant::Secondary />
            <IconButton icon=icons::TRASH label="Slett lista" disabled=true variant=ButtonVariant::Secondary />
        </ButtonGroup>
    }
}
