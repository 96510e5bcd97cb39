//! [`ToastRegion`]: where the messages of a queue are shown.

use super::{
    CLOSE, HOW_TO_REACH, Parts, REGION, countdown,
    queue::{Entry, ToastCloseReason, ToastQueue},
    shown::{self, Pause},
    style,
};
use crate::{
    components::{AlertVariant, Size},
    runtime::{
        Language, Prop, Text, announce,
        element_hook::{ElementHook, on_element},
        prop::class_names,
    },
    styles,
};
use leptos::prelude::*;
use std::sync::Arc;

crate::variants! {
    /// Where on the screen toasts stand. Where there is little room they take its whole width.
    pub enum ToastPlacement {
        /// Below, where lines end.
        #[default]
        BottomEnd = "bottom-end",
        /// Below, in the middle.
        Bottom = "bottom",
        /// Below, where lines begin.
        BottomStart = "bottom-start",
        /// Above, where lines end.
        TopEnd = "top-end",
        /// Above, in the middle.
        Top = "top",
        /// Above, where lines begin.
        TopStart = "top-start",
    }
}

impl ToastPlacement {
    /// What is there already does not move when a new one comes.
    pub(super) const fn newest_first(self) -> bool {
        matches!(self, Self::BottomEnd | Self::Bottom | Self::BottomStart)
    }
}

/// Shows the messages of a [`ToastQueue`], above everything else on the page: once, at the end of an app.
///
/// It stands above an open modal dialog too, and can be used there. F6 leads to it and back.
#[component]
pub fn ToastRegion(
    /// The queue. Default: the one in context.
    #[prop(optional)]
    queue: Option<ToastQueue>,
    /// Where on the screen toasts stand. Default: below, where lines end.
    #[prop(optional, into)]
    placement: Prop<ToastPlacement>,
    /// How many are shown at once; the others wait. 0 counts as 1. Default: 3.
    #[prop(default = Prop::Static(3), into)]
    max_visible: Prop<usize>,
    /// The key that leads to the toasts and back, as browsers name it. Default: F6.
    #[prop(optional, into)]
    hotkey: Prop<Option<Text>>,
    /// What the region is called. Default: «Varsler» in the language in context.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// What the close buttons are called. Default: «Lukk varsel» in the language in context.
    #[prop(optional, into)]
    close_label: Prop<Option<Text>>,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let queue = queue.unwrap_or_else(ToastQueue::current);
    let hotkey = hotkey.or(|| Prop::Static("F6".into()));
    let close_label = close_label.or(|| CLOSE.text());
    let pause = Pause::new();
    let order = placement.clone();
    let entries = Memo::new_with_compare(
        move |_| {
            let mut entries = queue.shown(max_visible.get().max(1));
            if order.get().newest_first() {
                entries.reverse();
            }
            entries
        },
        |before, now| before.map(|before| ids(before)) != now.map(|now| ids(now)),
    );
    let follow = shown::follow(
        Signal::derive(move || !entries.with(Vec::is_empty)),
        pause,
        hotkey.clone(),
        placement.clone(),
    );
    let said_hotkey = hotkey.clone();
    let toast = move |entry: Entry| toast(&entry, queue, pause, &said_hotkey, &close_label);
    view! {
        <div class={"felles-toast__home"}>
            <section
                {..follow}
                class=class_names("felles-toast__region", &class)
                popover="manual"
                tabindex="-1"
                aria-label=label.or(|| REGION.text())
                aria-keyshortcuts=hotkey
                data-placement=placement
                data-size=size
                id=id
            >
                <ol class="felles-toast__list" role="list">
                    <For each=move || entries.get() key=|entry| entry.id children=toast />
                </ol>
            </section>
        </div>
    }
}

fn ids(entries: &[Entry]) -> Vec<super::ToastId> {
    entries.iter().map(|entry| entry.id).collect()
}

fn toast(
    entry: &Entry,
    queue: ToastQueue,
    pause: Pause,
    hotkey: &Prop<Text>,
    close_label: &Prop<Text>,
) -> impl IntoView + use<> {
    let (id, message) = (entry.id, Arc::clone(&entry.message));
    if let Some(limit_ms) = message.limit_ms() {
        let end = move || queue.dismiss(id, ToastCloseReason::TimeLimit);
        countdown::run(limit_ms, pause.signal(), entry.repeats.clone(), end);
    }
    let action = message.action.clone().map(|(label, act)| {
        let press = Callback::new(move |_| {
            act();
            queue.dismiss(id, ToastCloseReason::Action);
        });
        (Prop::Static(label), Some(press))
    });
    let is_alert = message.variant == AlertVariant::Danger;
    let role = if is_alert { "alert" } else { "status" };
    let parts = Parts {
        variant: Prop::Static(message.variant),
        title: message.title.clone().map(Prop::Static),
        text: message.text.clone().into_any(),
        action,
        close: Some((
            close_label.clone(),
            Callback::new(move |_| queue.dismiss(id, ToastCloseReason::User)),
        )),
    };
    view! {
        <li class="felles-toast__item">
            <div
                {..speak(entry, hotkey)}
                class="felles-toast"
                // Turned off where the page's region speaks: nothing is said twice.
                role=role
                aria-live=(!is_alert).then_some("off")
                tabindex="-1"
                data-color=message.variant.name()
            >
                {parts.view()}
            </div>
        </li>
    }
}

/// An error says itself when it comes, at once; all else, and what comes again, is said through the page's one region.
fn speak(entry: &Entry, hotkey: &Prop<Text>) -> ElementHook {
    let (message, repeats, hotkey) = (Arc::clone(&entry.message), entry.repeats.clone(), hotkey.clone());
    let language = Language::current();
    on_element(move |_, _| {
        let (message, repeats, hotkey) = (Arc::clone(&message), repeats.clone(), hotkey.clone());
        let language = language.clone();
        Effect::new(move |before: Option<()>| {
            repeats.track();
            language.with_untracked(|language| {
                if before.is_some() || message.variant != AlertVariant::Danger {
                    announce(message.spoken(&message.variant.word().say(language, None, &[])));
                }
                if before.is_none() && message.action.is_some() {
                    announce(HOW_TO_REACH.say(language, None, &[("key", hotkey.get_untracked())]));
                }
            });
        });
    })
}
