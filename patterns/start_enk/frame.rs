//! What stands around every page: whose service it is, how far one has come, the ways back and out, and help.

use super::{flow::Flow, service::EnkError, step::EnkStep, texts};
use crate::{
    components::{
        Alert, AlertDialog, AlertRole, AlertVariant, BackLink, Button, ButtonVariant, FormProgress, FormStep, HelpLink,
        IconButton, UnsavedChanges, form_steps::STEPS, icons,
    },
    runtime::{Language, Prop, Text, form::SaveState},
};
use leptos::{ev::MouseEvent, prelude::*};

/// Where the ways out and to help lead.
#[derive(Clone)]
pub(super) struct Ways {
    pub close_href: Option<Prop<Text>>,
    pub on_close: Option<Callback<()>>,
    pub help_href: Option<Prop<Text>>,
    pub help_phone: Option<Prop<Text>>,
    /// What the service is called here, where it has a name of its own.
    pub label: Option<Prop<Text>>,
}

/// The bar on top: the way back, who is logged in, the way out.
pub(super) fn bar(flow: Flow, ways: &Ways) -> AnyView {
    let back = move || {
        let step = flow.step.get().back(&flow.course.get())?;
        Some(view! { <BackLink href=flow.place.href(step) /> }.into_any())
    };
    let name = flow
        .person
        .try_with_value(|person| person.name.clone())
        .unwrap_or_default();
    view! {
        <div class="felles-start-enk__bar">
            <div class="felles-start-enk__back">{back}</div>
            <span class="felles-start-enk__person">{name}</span>
            {close(flow, ways)}
        </div>
        <p class="felles-start-enk__service">
            <span class="felles-start-enk__agency">{texts::AGENCY.text()}</span>
            " "
            <strong class="felles-start-enk__title">{texts::SERVICE.text()}</strong>
        </p>
    }
    .into_any()
}

/// The cross. What is answered is kept, but the user is asked all the same, and told what becomes of it.
fn close(flow: Flow, ways: &Ways) -> AnyView {
    let (href, on_close) = (ways.close_href.clone(), ways.on_close);
    if href.is_none() && on_close.is_none() {
        return ().into_any();
    }
    let asking = RwSignal::new(false);
    let leave = {
        let href = href.clone();
        move || {
            if let Some(on_close) = on_close {
                on_close.run(());
            } else if let (Some(href), Some(window)) = (&href, web_sys::window()) {
                // Refused only where the page is going already.
                let _ = window.location().set_href(&href.get_untracked());
            }
        }
    };
    let press = {
        let leave = leave.clone();
        move |event: MouseEvent| {
            event.prevent_default();
            if untrack(|| flow.form.is_dirty()) {
                asking.set(true);
            } else {
                leave();
            }
        }
    };
    let text = move || {
        if flow.form.save_state() == SaveState::Unavailable {
            texts::LEAVE_TEXT_LOST.text()
        } else {
            texts::LEAVE_TEXT.text()
        }
    };
    view! {
        <IconButton icon=icons::X_MARK label=texts::CLOSE.text() nostrip:href=href on_click=press />
        <AlertDialog
            open=asking
            heading=texts::LEAVE_HEADING.text()
            confirm_label=texts::LEAVE.text()
            cancel_label=texts::STAY.text().map(|text| Some(text.clone()))
            on_confirm=move |()| leave()
        >
            <p class="felles-start-enk__text">{text}</p>
        </AlertDialog>
    }
    .into_any()
}

/// The steps, those that are done, and where the user is. After sending there are none.
pub(super) fn progress(flow: Flow, ways: &Ways) -> AnyView {
    let language = Language::current();
    let steps = Prop::derive(move || {
        let course = flow.course.get();
        language.with(|language| {
            let mut open = true;
            EnkStep::path(&course)
                .into_iter()
                .map(|step| {
                    let entry = FormStep::new(step.title().say(language, None, &[])).href(flow.place.href(step));
                    let may_be_shown = open;
                    open &= step.part().is_none_or(|part| flow.form.is_part_right(part));
                    match (may_be_shown, open) {
                        (true, true) => entry.done(),
                        (true, false) => entry,
                        (false, _) => entry.locked(),
                    }
                })
                .collect::<Vec<_>>()
        })
    });
    let current = Prop::derive(move || {
        let at = match flow.step.get() {
            EnkStep::NoNumber => EnkStep::Owner,
            step => step,
        };
        let path = EnkStep::path(&flow.course.get());
        path.iter().position(|step| *step == at).map_or(1, |place| place + 1)
    });
    let is_asking = Memo::new(move |_| !matches!(flow.step.get(), EnkStep::Receipt | EnkStep::Welcome));
    let steps_of = STEPS.text();
    let name = match ways.label.clone() {
        Some(label) => steps_of.zip(&label, |steps, label| format!("{steps}: {label}").into()),
        None => steps_of,
    };
    (move || {
        is_asking.get().then(|| {
            view! { <FormProgress steps=steps.clone() current=current.clone() aria_label=name.clone() /> }.into_any()
        })
    })
    .into_any()
}

/// That answers came back, and what is to be done about a session that is over.
pub(super) fn notices(flow: Flow) -> AnyView {
    let resumed = move || {
        flow.resumed.get().then(|| {
            let go_on = move || {
                let step = flow.way_on()?;
                let go = move |_: MouseEvent| flow.open(step);
                Some(
                    view! { <Button variant=ButtonVariant::Secondary on_click=go>{texts::RESUME.text()}</Button> }
                        .into_any(),
                )
            };
            view! {
                <Alert role=AlertRole::Status class="felles-start-enk__resumed">
                    <p class="felles-start-enk__text">{texts::RESUMED.text()}</p>
                    <div class="felles-start-enk__answers">
                        {go_on}
                        <Button variant=ButtonVariant::Tertiary on_click=move |_: MouseEvent| flow.start_afresh()>
                            {texts::START_AFRESH.text()}
                        </Button>
                    </div>
                </Alert>
            }
            .into_any()
        })
    };
    let trouble = move || {
        flow.trouble.get().map(|error: EnkError| {
            view! {
                <Alert variant=AlertVariant::Warning role=AlertRole::Alert>{error.word().text()}</Alert>
            }
            .into_any()
        })
    };
    // Where the browser keeps nothing, leaving loses all.
    let would_lose = move || flow.form.save_state() == SaveState::Unavailable && flow.form.is_dirty();
    view! {
        {resumed}
        {trouble}
        <UnsavedChanges when=would_lose />
    }
    .into_any()
}

/// The line at the end.
pub(super) fn help(ways: &Ways) -> AnyView {
    let (href, phone) = (ways.help_href.clone(), ways.help_phone.clone());
    if href.is_none() && phone.is_none() {
        return ().into_any();
    }
    view! {
        <HelpLink nostrip:href=href nostrip:phone=phone class="felles-start-enk__help" />
    }
    .into_any()
}
