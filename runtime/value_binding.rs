//! The one way a native control's value is tied to a [`Model`].
//!
//! The server writes the start value into the HTML (`value`, `checked`, a textarea's text). In the browser the value is
//! a property. On hydration what the user has typed by then wins, as if typed just now. `prop:value` and `bind:` do
//! neither: they give no server value and overwrite what was typed.
//!
//! ```
//! use felles::runtime::{Model, value_binding::bind_text};
//! use leptos::prelude::*;
//!
//! #[component]
//! fn Plain(#[prop(optional, into)] value: Model<String>) -> impl IntoView {
//!     view! { <input type="text" {..bind_text(value, None)} /> }
//! }
//! # let owner = Owner::new(); owner.set();
//! # #[cfg(feature = "ssr")]
//! assert_eq!(view! { <Plain value="a\"b" /> }.to_html(), r#"<input type="text" value="a&quot;b">"#);
//! ```

mod native_control;
mod select;

pub use select::bind_select;

use super::{
    Model,
    element_hook::{ElementHook, Origin, on_element},
    form_reset::{Reset, on_form_reset},
    unseen_change::on_unseen_change,
};
use gloo::events::EventListener;
use leptos::{
    prelude::*,
    tachys::{
        html::attribute::{Attribute, AttributeValue, NamedAttributeKey, NextAttribute},
        view::Position,
    },
};
use native_control::{CheckControl, NativeControl, TextControl};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, InputEvent};

/// Ties a text `<input>` to a model. Write it after `type`: what a value may be depends on the type.
///
/// Each act of the user reaches the model at once, and `on_change` once; what a browser or password manager fills in without
/// an `input` event, when it tells of a change or the form is sent. The caret stays in its place when the owner
/// changes the text, and nothing is written while an input method composes.
pub fn bind_text(model: Model<String>, on_change: Option<Callback<String>>) -> ValueBinding {
    ValueBinding {
        start: Start::Value(model.get_untracked()),
        hook: typed_hook(model, on_change),
    }
}

/// As [`bind_text`], for a `<textarea>`, which must have no children.
pub fn bind_textarea(model: Model<String>, on_change: Option<Callback<String>>) -> ValueBinding {
    ValueBinding {
        start: Start::Content(model.get_untracked()),
        hook: typed_hook(model, on_change),
    }
}

/// Ties a checkbox, or a switch, to a model.
pub fn bind_checked(model: Model<bool>, on_change: Option<Callback<bool>>) -> ValueBinding {
    ValueBinding {
        start: Start::Checked(model.get_untracked()),
        hook: on_element(move |element, origin| {
            let Some(input) = element.dyn_ref::<HtmlInputElement>().cloned() else {
                return;
            };
            let bound = Binding::new(CheckControl(input), model, on_change);
            let changed = Rc::clone(&bound);
            hold(EventListener::new(element, "change", move |_| changed.take()));
            bound.follow(element, origin, || true);
        }),
    }
}

/// Ties a radio button to a model of whether it is the chosen one. It only ever sets that to `true`: one that is no longer
/// chosen says nothing, for another one is. Where a reset of the form leaves the group without a choice, the one that was
/// chosen calls `on_none`.
pub fn bind_radio(model: Model<bool>, on_none: Callback<()>) -> ValueBinding {
    ValueBinding {
        start: Start::Checked(model.get_untracked()),
        hook: on_element(move |element, origin| {
            let Some(input) = element.dyn_ref::<HtmlInputElement>().cloned() else {
                return;
            };
            let bound = Binding::new(CheckControl(input.clone()), model, None);
            let changed = Rc::clone(&bound);
            hold(EventListener::new(element, "change", move |_| changed.take()));
            bound.follow(element, origin, || true);
            on_form_reset(element, move |reset| {
                let was_chosen = model.signal().try_get_untracked() == Some(true);
                if reset == Reset::Done && was_chosen && is_group_empty(&input) {
                    on_none.run(());
                }
            });
        }),
    }
}

/// Whether no radio button of this one's group is checked.
fn is_group_empty(radio: &HtmlInputElement) -> bool {
    let Some(form) = radio.form() else { return false };
    let Ok(checked) = form.query_selector_all("input[type='radio']:checked") else {
        return false;
    };
    let of_group = |index| {
        let other = checked
            .item(index)
            .and_then(|node| node.dyn_into::<HtmlInputElement>().ok());
        other.is_some_and(|other| other.name() == radio.name())
    };
    !(0..checked.length()).any(of_group)
}

fn typed_hook(model: Model<String>, on_change: Option<Callback<String>>) -> ElementHook {
    on_element(move |element, origin| {
        let Some(control) = TextControl::from_element(element) else {
            return;
        };
        let bound = Binding::new(control, model, on_change);
        let composing = Rc::new(Cell::new(false));
        let typed = Rc::clone(&bound);
        let composes = Rc::clone(&composing);
        let mut until_end: Option<EventListener> = None;
        hold(EventListener::new(element, "input", move |event| {
            let now = event.dyn_ref::<InputEvent>().is_some_and(InputEvent::is_composing);
            if now && !composes.get() {
                until_end.replace(after_composition(&typed, &composes));
            }
            composes.set(now);
            typed.ask();
            if !now {
                until_end.take();
                typed.show();
            }
        }));
        let filled_in = Rc::clone(&bound);
        on_unseen_change(element, move || filled_in.look());
        bound.follow(element, origin, move || !composing.get());
    })
}

/// Some browsers send no `input` when a composition ends. Few users ever compose, so this is bound only then.
fn after_composition(bound: &Rc<Binding<TextControl>>, composing: &Rc<Cell<bool>>) -> EventListener {
    let (shown, composing) = (Rc::clone(bound), Rc::clone(composing));
    EventListener::new(bound.control.element(), "compositionend", move |_| {
        composing.set(false);
        shown.show();
    })
}

/// Keeps a listener for as long as the current owner lives.
fn hold(listener: EventListener) {
    StoredValue::new_local(listener);
}

/// A control on one side, a model on the other.
struct Binding<C: NativeControl> {
    control: C,
    model: Model<C::Value>,
    on_change: Option<Callback<C::Value>>,
    /// While its form goes back to the start, the control is left alone.
    resetting: Cell<bool>,
    /// What the control was last known to hold.
    seen: RefCell<Option<C::Value>>,
}

impl<C: NativeControl> Binding<C> {
    fn new(control: C, model: Model<C::Value>, on_change: Option<Callback<C::Value>>) -> Rc<Self> {
        Rc::new(Self {
            control,
            model,
            on_change,
            resetting: Cell::new(false),
            seen: RefCell::new(None),
        })
    }

    /// What the control holds, which is known from then on.
    fn read(&self) -> C::Value {
        let value = self.control.value();
        self.seen.replace(Some(value.clone()));
        value
    }

    /// The user did something: the model hears of it, the caller is called once.
    fn ask(&self) {
        let value = self.read();
        self.model.set_by_user(value.clone());
        if let Some(on_change) = self.on_change {
            on_change.run(value);
        }
    }

    /// The control shows the model.
    fn show(&self) {
        if self.differs() && !self.resetting.get() {
            self.model
                .signal()
                .with_untracked(|value| self.control.set_value(value));
            self.read();
        }
    }

    /// Whether the two say different things. Not when a handler has taken the component away.
    fn differs(&self) -> bool {
        let shown = self.read();
        let differs = |value: &C::Value| *value != shown;
        self.model.signal().try_with_untracked(differs).unwrap_or(false)
    }

    /// The user did something, and an owner that refuses it is obeyed at once.
    fn take(&self) {
        if self.control.is_answer() {
            self.ask();
            self.show();
        }
    }

    /// Takes what the control holds where nobody told of it. A model that is not shown yet is no such thing.
    fn look(&self) {
        let is_new = |seen: &C::Value| *seen != self.control.value();
        let is_unseen = self.seen.borrow().as_ref().is_some_and(is_new);
        if is_unseen && !self.resetting.get() {
            self.take();
        }
    }

    /// From now on the control shows the model, when that is no disturbance.
    ///
    /// The first look comes after the whole page is hydrated: a change during that would leave texts behind that
    /// hydration takes for shown.
    fn follow(self: Rc<Self>, element: &Element, origin: Origin, undisturbed: impl Fn() -> bool + 'static) {
        let bound = Rc::clone(&self);
        let from_server = Cell::new(origin == Origin::Hydrated);
        Effect::new(move || {
            bound.model.signal().track();
            if from_server.replace(false) && bound.control.value() != bound.control.start_value() {
                untrack(|| bound.take());
            } else if undisturbed() {
                bound.show();
            }
        });
        on_form_reset(element, move |reset| {
            self.resetting.set(reset == Reset::Begins);
            match reset {
                Reset::Begins => {}
                Reset::Done if self.differs() => self.take(),
                Reset::Done | Reset::Prevented => self.show(),
            }
        });
    }
}

/// A control's value as a view knows it: spread it on the control. Made by [`bind_text`] and its kin.
#[derive(Clone)]
pub struct ValueBinding {
    start: Start,
    hook: ElementHook,
}

#[derive(Clone)]
enum Start {
    Value(String),
    Content(String),
    Checked(bool),
}

impl Start {
    /// Whether it is what an element has that nothing was written on.
    fn is_nothing(&self) -> bool {
        match self {
            Self::Value(text) | Self::Content(text) => text.is_empty(),
            Self::Checked(checked) => !checked,
        }
    }

    /// Where a reset leads. Both attributes may be set on any element.
    fn write(&self, element: &Element) {
        match self {
            Self::Value(value) => drop(element.set_attribute("value", value)),
            Self::Content(text) => element.set_text_content(Some(text)),
            Self::Checked(checked) => drop(element.toggle_attribute_with_force("checked", *checked)),
        }
    }

    fn write_html(self, attributes: &mut String, content: &mut String) {
        match self {
            Self::Value(value) => AttributeValue::to_html(value, "value", attributes),
            Self::Content(text) => {
                // A parser drops a line break that comes first.
                if text.starts_with(['\n', '\r']) {
                    content.push('\n');
                }
                text.to_html_with_buf(content, &mut Position::FirstChild, true, false, Vec::new());
            }
            Self::Checked(checked) => AttributeValue::to_html(checked, "checked", attributes),
        }
    }
}

impl Attribute for ValueBinding {
    const MIN_LENGTH: usize = 0;

    type State = Element;
    type AsyncOutput = Self;
    type Cloneable = Self;
    type CloneableOwned = Self;

    fn html_len(&self) -> usize {
        match &self.start {
            Start::Value(text) | Start::Content(text) => text.len() + 9,
            Start::Checked(_) => 8,
        }
    }

    fn to_html(self, attributes: &mut String, _: &mut String, _: &mut String, content: &mut String) {
        if !self.start.is_nothing() {
            self.start.write_html(attributes, content);
        }
    }

    fn hydrate<const FROM_SERVER: bool>(self, element: &Element) -> Self::State {
        self.hook.hydrate::<FROM_SERVER>(element)
    }

    fn build(self, element: &Element) -> Self::State {
        if !self.start.is_nothing() {
            self.start.write(element);
        }
        self.hook.build(element)
    }

    fn rebuild(self, element: &mut Self::State) {
        self.start.write(element);
        self.hook.rebuild(element);
    }

    fn into_cloneable(self) -> Self::Cloneable {
        self
    }

    fn into_cloneable_owned(self) -> Self::CloneableOwned {
        self
    }

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self::AsyncOutput {
        self
    }

    fn keys(&self) -> Vec<NamedAttributeKey> {
        Vec::new()
    }
}

impl NextAttribute for ValueBinding {
    type Output<NewAttr: Attribute> = (Self, NewAttr);

    fn add_any_attr<NewAttr: Attribute>(self, next: NewAttr) -> Self::Output<NewAttr> {
        (self, next)
    }
}
