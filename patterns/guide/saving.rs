//! The checklist in the browser's storage: asked for by the user, and told how it went.

use super::{
    course::CHECKLIST,
    kept::{self, Kept},
    words,
};
use crate::{
    components::{Alert, AlertRole, Button, ButtonVariant, InlineMessage, MessageKind},
    patterns::GivenAnswers,
    runtime::{Model, StepFlow, Text},
};
use leptos::prelude::*;

/// How far the checklist is saved.
#[derive(Clone, Copy, Debug, PartialEq)]
enum State {
    /// The user has not asked for it.
    NotAsked,
    Saved,
    Refused,
    Forgotten,
}

/// Keeps the checklist, where it has a name to be kept under.
#[derive(Clone)]
pub(super) struct Saving {
    name: Option<Text>,
    answers: Model<GivenAnswers>,
    ticked: Model<Vec<String>>,
    state: RwSignal<State>,
    found: RwSignal<Option<Kept>>,
}

impl Saving {
    pub fn new(name: Option<Text>, answers: Model<GivenAnswers>, ticked: Model<Vec<String>>) -> Self {
        let saving = Self {
            name,
            answers,
            ticked,
            state: RwSignal::new(State::NotAsked),
            found: RwSignal::new(None),
        };
        if let Some(name) = saving.name.clone() {
            let (found, state) = (saving.found, saving.state);
            Effect::new(move || found.set(kept::read(&name)));
            let following = saving.clone();
            // What is changed afterwards is saved too.
            Effect::new(move || {
                following.answers.signal().track();
                following.ticked.signal().track();
                if state.get() == State::Saved {
                    following.save();
                }
            });
        }
        saving
    }

    fn save(&self) {
        let Some(name) = &self.name else { return };
        let kept = Kept {
            answers: self.answers.get_untracked(),
            ticked: self.ticked.get_untracked(),
        };
        let state = if kept::write(name, &kept) {
            State::Saved
        } else {
            State::Refused
        };
        if self.state.get_untracked() != state {
            self.state.set(state);
        }
    }

    /// Says that a checklist was saved earlier, to one who has answered nothing yet.
    pub fn found(&self, flow: StepFlow<String>) -> impl IntoView + use<> {
        let saving = self.clone();
        move || {
            let kept = saving.found.get()?;
            if saving.answers.signal().with(|answers| !answers.is_empty()) {
                return None;
            }
            let saving = saving.clone();
            let open = move |_| {
                saving.answers.set_by_user(kept.answers.clone());
                saving.ticked.set_by_user(kept.ticked.clone());
                saving.state.set(State::Saved);
                flow.go(CHECKLIST.to_owned());
            };
            let view = view! {
                <Alert role=AlertRole::Status class="felles-guide__found">
                    <p class="felles-guide__found-text">{words::FOUND.text()}</p>
                    <Button variant=ButtonVariant::Secondary on_click=open>{words::OPEN.text()}</Button>
                </Alert>
            };
            Some(view.into_any())
        }
    }

    /// The buttons that save and forget.
    pub fn buttons(&self) -> impl IntoView + use<> {
        let saving = self.clone();
        move || {
            saving.name.as_ref()?;
            let own = saving.clone();
            let button = if saving.state.get() == State::Saved {
                let forget = move |_| {
                    if let Some(name) = &own.name {
                        kept::remove(name);
                    }
                    own.found.set(None);
                    own.state.set(State::Forgotten);
                };
                view! { <Button variant=ButtonVariant::Tertiary on_click=forget>{words::FORGET.text()}</Button> }
                    .into_any()
            } else {
                let save = move |_| own.save();
                view! { <Button variant=ButtonVariant::Secondary on_click=save>{words::SAVE.text()}</Button> }
                    .into_any()
            };
            Some(button)
        }
    }

    /// How it went. New each time, so that it is heard.
    pub fn told(&self) -> impl IntoView + use<> {
        let state = self.state;
        move || {
            let (kind, word) = match state.get() {
                State::NotAsked => return None,
                State::Saved => (MessageKind::Success, &words::SAVED),
                State::Refused => (MessageKind::Warning, &words::NOT_SAVED),
                State::Forgotten => (MessageKind::Info, &words::FORGOTTEN),
            };
            let view = view! { <InlineMessage variant=kind role=AlertRole::Status>{word.text()}</InlineMessage> };
            Some(view.into_any())
        }
    }
}
