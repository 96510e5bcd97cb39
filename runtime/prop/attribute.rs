//! A [`Prop`] as an attribute and as a class.
//!
//! Every type of prop becomes one: an optional text. So the code that writes and follows attributes is in the wasm once,
//! and not once for each type.

use super::{Prop, Text, js_string::set_attribute};
use leptos::{
    oco::Oco,
    reactive::effect::RenderEffect,
    tachys::{
        html::{attribute::AttributeValue, class::IntoClass},
        renderer::types::Element,
    },
};

/// What a type looks like as an attribute. Nothing means that there is no attribute.
pub trait AttributeText {
    /// The attribute's text.
    fn attribute_text(self) -> Option<Text>;
}

impl<T: AttributeText> AttributeText for Option<T> {
    fn attribute_text(self) -> Option<Text> {
        self.and_then(T::attribute_text)
    }
}

/// An attribute without a value, or none.
impl AttributeText for bool {
    fn attribute_text(self) -> Option<Text> {
        self.then_some(Oco::Borrowed(""))
    }
}

impl AttributeText for Text {
    fn attribute_text(self) -> Option<Text> {
        Some(self)
    }
}

macro_rules! attribute_text {
    ($($type:ty => $text:expr),* $(,)?) => {$(
        impl AttributeText for $type {
            fn attribute_text(self) -> Option<Text> {
                Some(Oco::from($text(self)))
            }
        }
    )*};
}

attribute_text!(&'static str => Oco::Borrowed, String => Oco::from);
attribute_text!(u8 => number, u16 => number, u32 => number, u64 => number, usize => number, i32 => number);
attribute_text!(i64 => number, f32 => number, f64 => number, char => number);

fn number(value: impl ToString) -> Oco<'static, str> {
    Oco::from(value.to_string())
}

/// How long an attribute is as a rule. It only sets room aside for the HTML.
const USUAL_LENGTH: usize = 16;

/// What an attribute made of a [`Prop`] keeps between renders.
#[doc(hidden)]
pub struct AttributeState {
    element: Element,
    shown: Shown,
}

/// What an element shows of a prop.
#[doc(hidden)]
pub enum Shown {
    Fixed(Option<Text>),
    Following(RenderEffect<Option<Text>>),
}

impl Shown {
    /// What the element has now. An effect that showed it is ended.
    pub(crate) fn take(&mut self) -> Option<Text> {
        match std::mem::replace(self, Self::Fixed(None)) {
            Self::Fixed(text) => text,
            Self::Following(effect) => effect.take_value().flatten(),
        }
    }
}

/// Makes an element show a prop. `before` is what it has.
pub(crate) fn show(element: &Element, name: &str, prop: Prop<Option<Text>>, before: Option<Text>) -> Shown {
    match prop {
        Prop::Static(text) => {
            write(element, name, text.as_ref(), before.as_ref());
            Shown::Fixed(text)
        }
        Prop::Dynamic(computed) => {
            let (element, name) = (element.clone(), name.to_owned());
            let follow = move |before: Option<Option<Text>>| {
                let text = computed.get();
                write(&element, &name, text.as_ref(), before.flatten().as_ref());
                text
            };
            Shown::Following(RenderEffect::new_with_value(follow, Some(before)))
        }
    }
}

fn show_and_keep(element: &Element, name: &str, prop: Prop<Option<Text>>, before: Option<Text>) -> AttributeState {
    AttributeState {
        element: element.clone(),
        shown: show(element, name, prop, before),
    }
}

/// Writes an attribute as HTML: one without a text has no value.
pub(crate) fn write_html(name: &str, text: Option<Text>, buffer: &mut String) {
    match text {
        Some(text) if text.is_empty() => buffer.extend([" ", name]),
        text => AttributeValue::to_html(text, name, buffer),
    }
}

fn write(element: &Element, name: &str, text: Option<&Text>, before: Option<&Text>) {
    match text {
        _ if text == before => {}
        Some(text) => set_attribute(element, name, text, matches!(text, Oco::Borrowed(_))),
        // Removing what is not there, or cannot be, does nothing.
        None => drop(element.remove_attribute(name)),
    }
}

/// Attributes and classes differ only in where their name comes from; this writes both.
macro_rules! prop_as {
    ($name:expr, ($($name_arg:ident: $name_type:ty)?)) => {
        fn rebuild(self, $($name_arg: $name_type,)? state: &mut Self::State) {
            let before = state.shown.take();
            state.shown = show(&state.element, $name, self.attribute_text(), before);
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
    };
}

impl<T: AttributeText + Clone + Send + Sync + 'static> Prop<T> {
    pub(crate) fn attribute_text(self) -> Prop<Option<Text>> {
        match self {
            Self::Static(value) => Prop::Static(value.attribute_text()),
            Self::Dynamic(computed) => Prop::derive(move || computed.get().attribute_text()),
        }
    }
}

impl<T> AttributeValue for Prop<T>
where
    T: AttributeText + Clone + Send + Sync + 'static,
{
    type State = AttributeState;
    type AsyncOutput = Self;
    type Cloneable = Self;
    type CloneableOwned = Self;

    fn html_len(&self) -> usize {
        USUAL_LENGTH
    }

    fn to_html(self, key: &str, buffer: &mut String) {
        write_html(key, self.get().attribute_text(), buffer);
    }

    fn to_template(_key: &str, _buffer: &mut String) {}

    fn hydrate<const FROM_SERVER: bool>(self, key: &str, element: &Element) -> Self::State {
        let prop = self.attribute_text();
        let before = if FROM_SERVER { prop.get_untracked() } else { None };
        show_and_keep(element, key, prop, before)
    }

    fn build(self, element: &Element, key: &str) -> Self::State {
        show_and_keep(element, key, self.attribute_text(), None)
    }

    prop_as!(key, (key: &str));
}

impl<T> IntoClass for Prop<T>
where
    T: IntoClass + AttributeText + Clone + Send + Sync + 'static,
{
    type State = AttributeState;
    type AsyncOutput = Self;
    type Cloneable = Self;
    type CloneableOwned = Self;

    fn html_len(&self) -> usize {
        match self {
            Self::Static(value) => value.html_len(),
            Self::Dynamic(_) => 0,
        }
    }

    fn should_overwrite(&self) -> bool {
        true
    }

    fn to_html(self, class: &mut String) {
        self.get().to_html(class);
    }

    fn hydrate<const FROM_SERVER: bool>(self, element: &Element) -> Self::State {
        let prop = self.attribute_text();
        let before = if FROM_SERVER { prop.get_untracked() } else { None };
        show_and_keep(element, "class", prop, before)
    }

    fn build(self, element: &Element) -> Self::State {
        show_and_keep(element, "class", self.attribute_text(), None)
    }

    prop_as!("class", ());

    fn reset(state: &mut Self::State) {
        let before = state.shown.take();
        write(&state.element, "class", None, before.as_ref());
    }
}
