//! The button that removes a notice, and the question before.

use super::words;
use crate::{
    components::{Alert, AlertDialog, AlertRole, AlertVariant, Button, ButtonVariant, Color, icons},
    runtime::{Prop, Run, TaskState},
};
use leptos::prelude::*;

pub(super) fn remove_button(removing: Run<(), ()>) -> AnyView {
    let asking = RwSignal::new(false);
    let pending = Prop::derive(move || removing.pending());
    let failed = move || {
        let TaskState::Failed(problem) = removing.state() else {
            return None;
        };
        let alert = view! {
            <Alert variant=AlertVariant::Danger role=AlertRole::Alert title=words::NOT_REMOVED.text()>
                {problem.text()}
            </Alert>
        };
        Some(alert.into_any())
    };
    view! {
        <div class="felles-notice-form__remove">
            <Button
                variant=ButtonVariant::Tertiary
                color=Color::Danger
                icon=icons::TRASH
                loading=pending
                on_click=move |_| asking.set(true)
            >
                {words::REMOVE.text()}
            </Button>
            {failed}
        </div>
        <AlertDialog
            open=asking
            heading=words::REMOVE_ASK.text()
            confirm_label=words::REMOVE.text()
            destructive=true
            on_confirm=move |()| removing.start(())
        >
            {words::REMOVE_TEXT.text()}
        </AlertDialog>
    }
    .into_any()
}
