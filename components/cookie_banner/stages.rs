//! What the banner shows: the question, then its answer, then nothing.

use super::{ACCEPTED, CHANGE, CookieChoice, HIDE, REJECTED, keeper::Keeper};
use crate::{
    components::{Button, ButtonType, ButtonVariant, HeadingLevel},
    runtime::{Model, Prop, Text, focus},
};
use leptos::{ev::MouseEvent, html, prelude::*};

/// How far the user has come.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Stage {
    Asking,
    Confirming(CookieChoice),
    Gone,
}

/// What all stages share.
#[derive(Clone)]
pub(super) struct Banner {
    pub(super) choice: Model<Option<CookieChoice>>,
    /// Whether the choice was made here, and so is confirmed.
    pub(super) answered: RwSignal<bool>,
    /// Whether the confirmation takes the focus: from the button that was pressed, not when a page opens there.
    pub(super) takes_focus: StoredValue<bool>,
    /// The name of the buttons, where there is a form.
    pub(super) field: Option<Text>,
    pub(super) keeper: StoredValue<Keeper>,
    pub(super) on_choice: Option<Callback<CookieChoice>>,
    pub(super) root: NodeRef<html::Section>,
}

impl Banner {
    pub(super) fn stage(&self) -> Stage {
        match self.choice.get() {
            None => Stage::Asking,
            Some(choice) if self.answered.get() => Stage::Confirming(choice),
            Some(_) => Stage::Gone,
        }
    }

    /// What was stored is the choice when the page opens; from then on what is stored follows the choice.
    pub(super) fn follow_store(&self, waits: RwSignal<bool>) {
        let (choice, answered, keeper) = (self.choice, self.answered, self.keeper);
        Effect::new(move |before: Option<()>| {
            let now = choice.get();
            let kept = keeper.with_value(Keeper::read);
            match (before, now, kept) {
                (None, None, Some(_)) => choice.set_by_user(kept),
                (_, now, kept) if now != kept => keeper.with_value(|keeper| keeper.keep(now)),
                _ => {}
            }
            if now.is_none() {
                answered.set(false);
            }
            waits.set(false);
        });
    }

    fn answer(&self, choice: CookieChoice) {
        self.answered.set(true);
        self.takes_focus.set_value(true);
        self.choice.set_by_user(Some(choice));
        if self.choice.get_untracked() != Some(choice) {
            return;
        }
        self.keeper.with_value(|keeper| keeper.keep(Some(choice)));
        if let Some(on_choice) = self.on_choice {
            on_choice.run(choice);
        }
    }

    fn hide(&self) {
        if let Some(banner) = self.root.get_untracked().filter(|banner| focus::is_in(banner)) {
            focus::leave(&banner);
        }
        self.answered.set(false);
    }

    /// A button that sends the form where there is one and no script; with a script nothing is sent.
    fn button(&self, label: Prop<Text>, value: &'static str, press: impl Fn(&Self) + Send + Sync + 'static) -> AnyView {
        let banner = self.clone();
        let r#type = if self.field.is_some() {
            ButtonType::Submit
        } else {
            ButtonType::Button
        };
        let press = move |event: MouseEvent| {
            event.prevent_default();
            press(&banner);
        };
        view! {
            <Button
                variant=ButtonVariant::Secondary
                r#type=r#type
                name=self.field.clone()
                value=self.field.is_some().then_some(value)
                on_click=press
            >
                {label}
            </Button>
        }
        .into_any()
    }
}

/// What the question is made of.
pub(super) struct Asking {
    pub(super) title: Prop<Text>,
    pub(super) title_level: HeadingLevel,
    pub(super) text: ChildrenFn,
    pub(super) accept: Prop<Text>,
    pub(super) reject: Prop<Text>,
    pub(super) settings: Option<(Prop<Option<Text>>, Prop<Text>)>,
}

impl Asking {
    fn link(&self) -> Option<AnyView> {
        let (href, label) = self.settings.clone()?;
        let link = view! {
            <a class="felles-cookie-banner__link" href=href>
                {label}
            </a>
        };
        Some(link.into_any())
    }
}

pub(super) fn ask(banner: &Banner, asking: &Asking) -> AnyView {
    let title = asking
        .title_level
        .heading("felles-cookie-banner__title", Prop::default(), asking.title.clone());
    let accept = banner.button(asking.accept.clone(), "accepted", |banner| {
        banner.answer(CookieChoice::Accepted);
    });
    let reject = banner.button(asking.reject.clone(), "rejected", |banner| {
        banner.answer(CookieChoice::Rejected);
    });
    view! {
        {title}
        <div class="felles-cookie-banner__text felles-trims">{(asking.text)()}</div>
        <div class="felles-cookie-banner__actions">{accept} {reject} {asking.link()}</div>
    }
    .into_any()
}

/// The confirmation takes the focus from the button that is gone, and so is read, once.
pub(super) fn confirm(banner: &Banner, choice: CookieChoice, asking: &Asking) -> AnyView {
    let said = match choice {
        CookieChoice::Accepted => ACCEPTED.text(),
        CookieChoice::Rejected => REJECTED.text(),
    };
    let change = asking.settings.is_some().then(|| (" ", CHANGE.text()));
    let node = NodeRef::<html::P>::new();
    let takes_focus = banner.takes_focus;
    Effect::new(move || {
        if let Some(confirmation) = node.get()
            && takes_focus.try_update_value(std::mem::take) == Some(true)
        {
            focus::go_to(&confirmation);
        }
    });
    let hide = banner.button(HIDE.text(), "hidden", Banner::hide);
    view! {
        <p class="felles-cookie-banner__confirmation" tabindex="-1" node_ref=node>{said} {change}</p>
        <div class="felles-cookie-banner__actions">{hide} {asking.link()}</div>
    }
    .into_any()
}
