//! What the controls of forms have in common: their attributes, what is wrong with them, and what they tell their form.

// No group has elements of every kind.
#![allow(dead_code)]

use crate::{
    attributes::Attributes,
    host::{self, Shared},
};
use felles::{prelude::*, runtime::Word};
use leptos::prelude::*;
use wasm_bindgen::JsValue;

felles::words! { "widgets";
    /// Nothing is answered.
    MISSING = { nb: "Fyll ut «{label}».", nn: "Fyll ut «{label}».", en: "Fill in “{label}”." };
}

/// The attributes of a control. The form knows its `name`.
#[derive(Clone, Copy)]
pub struct FieldAttributes {
    pub label: RwSignal<Option<Text>>,
    pub description: RwSignal<Option<Text>>,
    pub required: RwSignal<bool>,
    pub readonly: RwSignal<bool>,
    pub disabled: RwSignal<bool>,
    pub hide_label: RwSignal<bool>,
    pub size: RwSignal<Option<Size>>,
    error: RwSignal<Option<Text>>,
    missing: RwSignal<Option<Text>>,
    /// Said where the page says nothing of that.
    missing_word: Option<&'static Word>,
    touched: RwSignal<bool>,
}

/// What is wrong with an answer; it may be that there is none.
#[derive(Clone, PartialEq)]
pub struct Wrong {
    problem: Problem,
    missing: bool,
}

impl FieldAttributes {
    pub fn new(attributes: &Attributes) -> Self {
        Self {
            label: attributes.text("label"),
            description: attributes.text("description"),
            required: attributes.flag("required"),
            readonly: attributes.flag("readonly"),
            disabled: attributes.flag("disabled"),
            hide_label: attributes.flag("hide-label"),
            size: attributes.maybe("size", "sm, md, lg"),
            error: attributes.text("error"),
            missing: attributes.text("missing"),
            missing_word: None,
            touched: attributes.flag("touched"),
        }
    }

    /// What is said where nothing is answered, unless the page says it.
    pub fn missing_says(mut self, word: &'static Word) -> Self {
        self.missing_word = Some(word);
        self
    }

    pub fn label(self) -> Prop<Text> {
        Prop::derive(move || self.label.get().unwrap_or_default())
    }

    /// What is wrong now, whether or not it is shown.
    pub fn wrong(
        self,
        answered: impl Fn() -> bool + Send + Sync + 'static,
        problem: impl Fn() -> Option<Problem> + Send + Sync + 'static,
    ) -> Memo<Option<Wrong>> {
        Memo::new(move |_| {
            if let Some(error) = self.error.get() {
                let problem = Problem::new(error);
                return Some(Wrong {
                    problem,
                    missing: false,
                });
            }
            if answered() {
                return problem().map(|problem| Wrong {
                    problem,
                    missing: false,
                });
            }
            self.required.get().then(|| {
                let problem = match (self.missing.get(), self.missing_word) {
                    (Some(words), _) => Problem::new(words),
                    (None, Some(word)) => Problem::word(word),
                    (None, None) => Problem::word(&MISSING).value("label", self.label.get().unwrap_or_default()),
                };
                Wrong { problem, missing: true }
            })
        })
    }

    /// What is shown of that: what the page says at once, the rest once the form was checked.
    pub fn error(self, wrong: Memo<Option<Wrong>>) -> Prop<Option<Problem>> {
        Prop::derive(move || {
            let shown = self.touched.get() || self.error.with(Option::is_some);
            wrong.get().filter(|_| shown).map(|wrong| wrong.problem)
        })
    }
}

/// Tells the element what it holds, and its form what is sent for that. `kept` is what the page reads as `value`.
pub fn report(
    host: Shared,
    wrong: Memo<Option<Wrong>>,
    kept: impl Fn() -> JsValue + 'static,
    sent: impl Fn() -> JsValue + 'static,
) {
    let language = Language::current();
    Effect::new(move |_: Option<()>| {
        let (kept, sent, wrong) = (kept(), sent(), wrong.get());
        let message = wrong.as_ref().map(|wrong| wrong.problem.say(&language.get()));
        if let Some(host) = host.try_get_value() {
            host.keep("value", &kept);
            host.submit(
                &sent,
                message.as_deref().unwrap_or_default(),
                wrong.is_some_and(|wrong| wrong.missing),
            );
        }
    });
}

/// The user has changed the value.
pub fn changed(host: Shared, value: JsValue, valid: bool) {
    host::tell(host, "felles-change", &[("value", value), ("valid", valid.into())]);
}
