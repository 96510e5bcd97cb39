//! [`Prop`]: a component's input that is either fixed or changes over time.
//!
//! Leptos' own `Signal` and `MaybeProp` make an effect even for a constant. A [`Prop`] does so only when it was given
//! something reactive, so a page of a thousand static buttons runs no effects at all.
//!
//! A `Prop` is written where a plain value would stand: as an attribute, as a class, or as text.
//!
//! ```
//! use felles::runtime::{Prop, Text};
//! use leptos::prelude::*;
//!
//! #[component]
//! fn Greeting(#[prop(into)] name: Prop<Text>, #[prop(optional, into)] loud: Prop<bool>) -> impl IntoView {
//!     view! { <p data-loud=loud.map(|loud| loud.then_some("true"))>"Hei, " {name}</p> }
//! }
//! # let owner = Owner::new(); owner.set();
//!
//! let count = RwSignal::new(1);
//! let _ = view! {
//!     <Greeting name="Kari" />
//!     <Greeting name=move || format!("person {}", count.get()) loud=true />
//! };
//! ```

pub(crate) mod attribute;
mod js_string;
mod text;

pub use attribute::AttributeText;

use crate::values;
use leptos::{oco::Oco, prelude::*};
use std::{fmt, sync::Arc};

/// Text that is cheap to pass on: borrowed when it is a literal, shared otherwise.
pub type Text = Oco<'static, str>;

/// A value that is fixed, or follows a signal.
///
/// Made with `into` from a plain value, from any Leptos signal, and from a closure.
#[derive(Debug)]
pub enum Prop<T: 'static> {
    /// Never changes; costs no effect.
    Static(T),
    /// Follows signals.
    Dynamic(Computed<T>),
}

/// What a prop that may change is computed with, each time anew.
///
/// A closure and no Leptos `Signal`: of that the code for every kind of signal would be in the wasm, for every type that
/// a prop can have.
pub struct Computed<T>(Arc<dyn Fn() -> T + Send + Sync>);

impl<T> Computed<T> {
    /// The value now, tracked.
    pub fn get(&self) -> T {
        (self.0)()
    }

    /// The value now, not tracked.
    pub fn get_untracked(&self) -> T {
        untrack(|| self.get())
    }
}

impl<T> Clone for Computed<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> fmt::Debug for Computed<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Computed")
    }
}

impl<T: Send + Sync + 'static> Prop<T> {
    /// A prop that follows a computation.
    pub fn derive(compute: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self::Dynamic(Computed(Arc::new(compute)))
    }

    /// Whether this may change.
    pub const fn is_dynamic(&self) -> bool {
        matches!(self, Self::Dynamic(_))
    }

    /// Looks at the value, tracking it when it may change.
    pub fn with<U>(&self, look: impl FnOnce(&T) -> U) -> U {
        match self {
            Self::Static(value) => look(value),
            Self::Dynamic(computed) => look(&computed.get()),
        }
    }

    /// Looks at the value without tracking it.
    pub fn with_untracked<U>(&self, look: impl FnOnce(&T) -> U) -> U {
        match self {
            Self::Static(value) => look(value),
            Self::Dynamic(computed) => look(&computed.get_untracked()),
        }
    }

    /// The prop that this becomes through a function. A static prop stays static.
    pub fn map<U: Send + Sync + 'static>(&self, change: impl Fn(&T) -> U + Send + Sync + 'static) -> Prop<U> {
        match self {
            Self::Static(value) => Prop::Static(change(value)),
            Self::Dynamic(computed) => {
                let computed = computed.clone();
                Prop::derive(move || change(&computed.get()))
            }
        }
    }

    /// The prop that two become through a function: static when both are.
    pub fn zip<U, V>(&self, other: &Prop<U>, join: impl Fn(&T, &U) -> V + Send + Sync + 'static) -> Prop<V>
    where
        T: Clone,
        U: Clone + Send + Sync + 'static,
        V: Send + Sync + 'static,
    {
        if let (Self::Static(one), Prop::Static(two)) = (self, other) {
            return Prop::Static(join(one, two));
        }
        let (one, two) = (self.clone(), other.clone());
        Prop::derive(move || one.with(|one| two.with(|two| join(one, two))))
    }
}

impl<T: Clone + Send + Sync + 'static> Prop<T> {
    /// The value, tracked when it may change.
    pub fn get(&self) -> T {
        self.with(T::clone)
    }

    /// The value, not tracked.
    pub fn get_untracked(&self) -> T {
        self.with_untracked(T::clone)
    }
}

impl Prop<bool> {
    /// Whether this holds or the other does: `readonly.either(&disabled)`. What never holds adds nothing.
    #[must_use]
    pub fn either(&self, other: &Self) -> Self {
        match (self, other) {
            (_, Self::Static(false)) => self.clone(),
            (Self::Static(false), _) => other.clone(),
            _ => self.zip(other, |one, other| *one || *other),
        }
    }
}

impl<T: Clone + Default + PartialEq + Send + Sync + 'static> Prop<T> {
    /// Nothing where the value is the default, which need not be written.
    #[must_use]
    pub fn unless_default(&self) -> Prop<Option<T>> {
        self.map(|value| (*value != T::default()).then(|| value.clone()))
    }
}

impl<T: Clone + Send + Sync + 'static> Prop<Option<T>> {
    /// This prop, with something else where it holds nothing. The other is made only when it may be needed.
    #[must_use]
    pub fn or(self, other: impl FnOnce() -> Prop<T>) -> Prop<T> {
        match self {
            Self::Static(Some(value)) => Prop::Static(value),
            Self::Static(None) => other(),
            Self::Dynamic(computed) => {
                let other = other();
                Prop::derive(move || computed.get().unwrap_or_else(|| other.get()))
            }
        }
    }

    /// This prop, with what the other holds where it holds nothing: the author's word, else the component's own.
    #[must_use]
    pub fn or_maybe(self, other: Self) -> Self {
        match (&self, &other) {
            (Self::Static(None), _) => other,
            (Self::Static(Some(_)), _) | (_, Self::Static(None)) => self,
            _ => self.zip(&other, |one, other| one.clone().or_else(|| other.clone())),
        }
    }

    /// Whether there is, or may come, a value: what decides if a part is rendered at all.
    pub fn may_be_some(&self) -> bool {
        !matches!(self, Self::Static(None))
    }
}

impl<T: Clone + Send + Sync> Clone for Prop<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Static(value) => Self::Static(value.clone()),
            Self::Dynamic(computed) => Self::Dynamic(computed.clone()),
        }
    }
}

impl<T: Default + Send + Sync> Default for Prop<T> {
    fn default() -> Self {
        Self::Static(T::default())
    }
}

/// The class of a component's root: its own, then what the caller added.
///
/// ```
/// use felles::runtime::{Prop, prop::class_names};
///
/// let class = class_names("felles-tag", &Prop::from("wide"));
/// assert_eq!(class.get_untracked().as_str(), "felles-tag wide");
/// ```
pub fn class_names(own: &'static str, added: &Prop<Text>) -> Prop<Text> {
    added.map(move |added| {
        if added.trim().is_empty() {
            Oco::Borrowed(own)
        } else {
            Oco::from(format!("{own} {added}"))
        }
    })
}

// From values, signals and closures
// ---------------------------------

/// What a signal or closure may hold to make a `Prop<T>`: a `T`, or something as good.
pub trait IntoPropValue<T> {
    /// The value as a `T`.
    fn into_prop_value(self) -> T;
}

impl<T> IntoPropValue<T> for T {
    fn into_prop_value(self) -> T {
        self
    }
}

impl<T> IntoPropValue<Option<T>> for T {
    fn into_prop_value(self) -> Option<T> {
        Some(self)
    }
}

impl<T, O, F> From<F> for Prop<T>
where
    F: Fn() -> O + Send + Sync + 'static,
    O: IntoPropValue<T>,
    T: Send + Sync + 'static,
{
    fn from(compute: F) -> Self {
        Self::derive(move || compute().into_prop_value())
    }
}

macro_rules! from_signals {
    ($($signal:ident),*) => {$(
        impl<T, O> From<$signal<O>> for Prop<T>
        where
            O: IntoPropValue<T> + Clone + Send + Sync + 'static,
            T: Send + Sync + 'static,
        {
            fn from(signal: $signal<O>) -> Self {
                Self::derive(move || signal.get().into_prop_value())
            }
        }
    )*};
}

from_signals!(
    Signal,
    RwSignal,
    ReadSignal,
    Memo,
    ArcSignal,
    ArcRwSignal,
    ArcReadSignal,
    ArcMemo
);

/// Lets plain values of a type become a [`Prop`]. [`variants!`](crate::variants) does this for its enums.
#[macro_export]
macro_rules! static_prop {
    ($($type:ty),* $(,)?) => {$(
        impl From<$type> for $crate::runtime::Prop<$type> {
            fn from(value: $type) -> Self {
                Self::Static(value)
            }
        }
        impl From<$type> for $crate::runtime::Prop<Option<$type>> {
            fn from(value: $type) -> Self {
                Self::Static(Some(value))
            }
        }
    )*};
}

impl<T: Send + Sync + 'static> From<Option<T>> for Prop<Option<T>> {
    fn from(value: Option<T>) -> Self {
        Self::Static(value)
    }
}

static_prop!(bool, char, u8, u16, u32, u64, usize, i32, i64, f32, f64, Text);

static_prop!(
    values::AccountNumber,
    values::Amount,
    values::DateTimeValue,
    values::DateValue,
    values::Decimal,
    values::Duration,
    values::Email,
    values::Iban,
    values::Kid,
    values::MonthValue,
    values::NationalId,
    values::OrganisationNumber,
    values::Percent,
    values::PhoneNumber,
    values::PostalCode,
    values::TimeValue,
);

macro_rules! text_from {
    ($($type:ty),*) => {$(
        impl IntoPropValue<Text> for $type {
            fn into_prop_value(self) -> Text {
                self.into()
            }
        }
        impl IntoPropValue<Option<Text>> for $type {
            fn into_prop_value(self) -> Option<Text> {
                Some(self.into())
            }
        }
        impl IntoPropValue<Option<Text>> for Option<$type> {
            fn into_prop_value(self) -> Option<Text> {
                self.map(Into::into)
            }
        }
        impl From<$type> for Prop<Text> {
            fn from(text: $type) -> Self {
                Self::Static(text.into())
            }
        }
        impl From<$type> for Prop<Option<Text>> {
            fn from(text: $type) -> Self {
                Self::Static(Some(text.into()))
            }
        }
        impl From<Option<$type>> for Prop<Option<Text>> {
            fn from(text: Option<$type>) -> Self {
                Self::Static(text.map(Into::into))
            }
        }
    )*};
}

text_from!(&'static str, String);

/// A text that is there, where one may be missing: a built-in word as a description, say.
impl From<Prop<Text>> for Prop<Option<Text>> {
    fn from(text: Prop<Text>) -> Self {
        text.map(|text| Some(text.clone()))
    }
}
