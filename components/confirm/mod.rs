//! [`Confirm`]: lets code ask the user, and wait for the answer.

mod answer;
pub(crate) mod style;

pub use answer::Answer;

use super::AlertDialog;
use crate::{
    runtime::{Language, Prop, Text, next_task::in_next_task, warning::warn},
    styles,
};
use answer::Asked;
use leptos::{context::Provider, prelude::*};
use std::collections::VecDeque;

crate::words! { "confirm";
    /// The button that says yes.
    YES = { nb: "Ja", nn: "Ja", en: "Yes" };
    /// The button that says no.
    NO = { nb: "Avbryt", nn: "Avbryt", en: "Cancel" };
}

/// What is asked.
///
/// ```
/// use felles::prelude::*;
///
/// let question = ConfirmQuestion::new("Vil du slette utkastet?")
///     .text("Det kan ikke hentes tilbake.")
///     .confirm_label("Slett utkastet")
///     .destructive();
/// ```
#[derive(Clone, Debug, Default)]
pub struct ConfirmQuestion {
    heading: Text,
    text: Text,
    confirm_label: Option<Text>,
    cancel_label: Option<Text>,
    destructive: bool,
}

impl ConfirmQuestion {
    /// The question itself.
    pub fn new(heading: impl Into<Text>) -> Self {
        Self {
            heading: heading.into(),
            ..Self::default()
        }
    }

    /// What happens with a yes.
    #[must_use]
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = text.into();
        self
    }

    /// What the button that says yes says: the verb of the question. Default: «Ja» in the language in context.
    #[must_use]
    pub fn confirm_label(mut self, label: impl Into<Text>) -> Self {
        self.confirm_label = Some(label.into());
        self
    }

    /// What the other button says. Default: «Avbryt» in the language in context.
    #[must_use]
    pub fn cancel_label(mut self, label: impl Into<Text>) -> Self {
        self.cancel_label = Some(label.into());
        self
    }

    /// A yes destroys something: its button is red, and the first focus is on the other.
    #[must_use]
    pub fn destructive(mut self) -> Self {
        self.destructive = true;
        self
    }
}

/// Asks through the [`Confirm`] around. Get it with [`use_confirm`] where the component is made, and ask whenever.
#[derive(Clone, Copy, Debug)]
pub struct Confirmer {
    shown: Option<RwSignal<Option<ConfirmQuestion>>>,
    open: RwSignal<bool>,
    asked: StoredValue<VecDeque<(ConfirmQuestion, Asked)>>,
}

/// The [`Confirm`] around. Where there is none, every answer is no, and the console says why.
pub fn use_confirm() -> Confirmer {
    use_context().unwrap_or_else(|| Confirmer {
        shown: None,
        open: RwSignal::new(false),
        asked: StoredValue::default(),
    })
}

impl Confirmer {
    /// Asks. Awaits to whether the answer is yes; a question that can no longer be answered is a no. Questions that come
    /// while one is shown wait their turn.
    pub fn ask(&self, question: ConfirmQuestion) -> Answer {
        let (asked, answer) = Asked::new();
        if self.shown.is_none() {
            warn("a question was asked where there is no Confirm around; the answer is no");
            return answer;
        }
        let count = self.asked.try_update_value(|waiting| {
            waiting.push_back((question, asked));
            waiting.len()
        });
        if count == Some(1) {
            self.show_next();
        }
        answer
    }

    fn show_next(self) {
        let next = self
            .asked
            .try_with_value(|waiting| waiting.front().map(|(question, _)| question.clone()));
        if let (Some(Some(question)), Some(shown)) = (next, self.shown) {
            shown.try_set(Some(question));
            self.open.try_set(true);
        }
    }

    fn answer(self, is_yes: bool) {
        let asked = self.asked.try_update_value(VecDeque::pop_front).flatten();
        if let Some((_, asked)) = asked {
            asked.answer(is_yes);
        }
        // The dialog is closing: the next question opens it once it has.
        in_next_task(move || self.show_next());
    }
}

/// Lets code ask the user, and wait for the answer. Stands once around an app, or around the part that asks.
///
/// ```
/// use felles::prelude::*;
/// use leptos::{prelude::*, task::spawn_local};
///
/// #[component]
/// fn Draft() -> impl IntoView {
///     let confirm = use_confirm();
///     let deleted = RwSignal::new(false);
///     let delete = move |_| {
///         spawn_local(async move {
///             if confirm.ask(ConfirmQuestion::new("Vil du slette utkastet?").destructive()).await {
///                 deleted.set(true);
///             }
///         });
///     };
///     view! { <Button on_click=delete>"Slett utkastet"</Button> }
/// }
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <Confirm><Draft /></Confirm> };
/// ```
#[component]
pub fn Confirm(
    /// The id of the dialog.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add to the dialog.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What may ask.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let shown = RwSignal::new(None::<ConfirmQuestion>);
    let confirmer = Confirmer {
        shown: Some(shown),
        open: RwSignal::new(false),
        asked: StoredValue::default(),
    };
    let language = Language::current();
    let of_question = move |look: fn(&ConfirmQuestion) -> Option<Text>, or: &'static crate::runtime::Word| {
        let language = language.clone();
        Prop::derive(move || {
            shown
                .with(|question| question.as_ref().and_then(look))
                .unwrap_or_else(|| language.with(|language| or.say(language, None, &[])))
        })
    };
    let heading = move || {
        shown.with(|question| {
            question
                .as_ref()
                .map(|question| question.heading.clone())
                .unwrap_or_default()
        })
    };
    let text = move || {
        shown.with(|question| {
            question
                .as_ref()
                .map(|question| question.text.clone())
                .unwrap_or_default()
        })
    };
    let destructive = move || shown.with(|question| question.as_ref().is_some_and(|question| question.destructive));
    view! {
        <Provider value=confirmer>{children()}</Provider>
        <AlertDialog
            id=id
            class=crate::runtime::prop::class_names("felles-confirm", &class)
            open=confirmer.open
            heading=heading
            confirm_label=of_question(|question| question.confirm_label.clone(), &YES)
            cancel_label=of_question(|question| question.cancel_label.clone(), &NO)
            destructive=destructive
            on_confirm=move |()| confirmer.answer(true)
            on_cancel=move |()| confirmer.answer(false)
        >
            <p class="felles-confirm__text">{text}</p>
        </AlertDialog>
    }
}
