//! [`Choice`]: one of several values that the user picks from; typed for the caller, a name in the page.
//!
//! Tabs, radio buttons and the like hold values of the caller's own type. In the page such a value stands as a name: in
//! an id, in an address, in a form. [`Named`] gives it that name; [`Choice`] carries both, so that a component of many
//! parts needs no type parameter, and its parts find each other through context.

use super::{Model, Prop, Text, prop::IntoPropValue, warning::warn};
use leptos::prelude::*;
use std::{any::Any, fmt, sync::Arc};

/// A value with a name of its own: short, without white space, unlike those it is offered beside.
///
/// Strings and whole numbers are their own names; [`variants!`](crate::variants) gives enums theirs. For another type:
///
/// ```
/// use felles::runtime::{Choice, Named, Text};
///
/// #[derive(Clone, PartialEq, Debug)]
/// struct CaseId(u32);
///
/// impl Named for CaseId {
///     fn name(&self) -> Text {
///         format!("sak-{}", self.0).into()
///     }
/// }
///
/// let choice = Choice::from(CaseId(7));
/// assert_eq!(choice.name(), "sak-7");
/// assert_eq!(choice.value(), Some(CaseId(7)));
/// ```
pub trait Named: Clone + Send + Sync + 'static {
    /// The name.
    fn name(&self) -> Text;

    /// The value of a choice; nothing when the choice was made from a value of another type.
    fn from_choice(choice: &Choice) -> Option<Self> {
        choice.value.downcast_ref().cloned()
    }
}

/// A [`Named`] value whose type only the caller knows. Two are equal when their names are.
#[derive(Clone)]
pub struct Choice {
    name: Text,
    value: Arc<dyn Any + Send + Sync>,
}

impl Choice {
    /// The name, as it stands in the page.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The value, in the type it was made from.
    pub fn value<T: Named>(&self) -> Option<T> {
        T::from_choice(self)
    }
}

impl<T: Named> From<T> for Choice {
    fn from(value: T) -> Self {
        Self {
            name: value.name(),
            value: Arc::new(value),
        }
    }
}

impl PartialEq for Choice {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}
impl Eq for Choice {}

impl fmt::Debug for Choice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Choice").field(&self.name).finish()
    }
}

// What has a name already
// -----------------------

impl Named for String {
    fn name(&self) -> Text {
        self.clone().into()
    }

    /// Any choice: so a literal may stand where the model holds a `String`.
    fn from_choice(choice: &Choice) -> Option<Self> {
        Some(choice.name.to_string())
    }
}

impl Named for Text {
    fn name(&self) -> Text {
        self.clone()
    }

    fn from_choice(choice: &Choice) -> Option<Self> {
        Some(choice.name.clone())
    }
}

impl Named for &'static str {
    fn name(&self) -> Text {
        (*self).into()
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl Named for $number {
            fn name(&self) -> Text {
                self.to_string().into()
            }
        }
    )*};
}

numbers!(u8, u16, u32, u64, usize, i32, i64);

// As a prop
// ---------

crate::static_prop!(Choice);

macro_rules! choice_from {
    ($($type:ty),*) => {$(
        impl IntoPropValue<Option<Choice>> for $type {
            fn into_prop_value(self) -> Option<Choice> {
                Some(self.into())
            }
        }
        impl From<$type> for Prop<Option<Choice>> {
            fn from(value: $type) -> Self {
                Self::Static(Some(value.into()))
            }
        }
    )*};
}

choice_from!(&'static str, String, Text, u8, u16, u32, u64, usize, i32, i64);

/// A name that may be missing, as a choice of that name.
impl From<Prop<Option<Text>>> for Prop<Option<Choice>> {
    fn from(name: Prop<Option<Text>>) -> Self {
        name.map(|name| name.clone().map(Choice::from))
    }
}

// Models of typed values
// ----------------------

/// A model of the caller's own type, as a component keeps it: `None` where nothing is chosen yet.
impl<T: Named> From<T> for Model<Option<Choice>> {
    fn from(start: T) -> Self {
        Some(Choice::from(start)).into()
    }
}

impl<T: Named> From<Option<T>> for Model<Option<Choice>> {
    fn from(start: Option<T>) -> Self {
        start.map(Choice::from).into()
    }
}

impl<T: Named> From<RwSignal<T>> for Model<Option<Choice>> {
    fn from(signal: RwSignal<T>) -> Self {
        let choose = Callback::new(move |value: T| signal.set(value));
        (Signal::from(signal), choose).into()
    }
}

impl<T: Named> From<RwSignal<Option<T>>> for Model<Option<Choice>> {
    fn from(signal: RwSignal<Option<T>>) -> Self {
        let choose = Callback::new(move |value: Option<T>| signal.set(value));
        (Signal::from(signal), choose).into()
    }
}

impl<T: Named> From<(Signal<T>, Callback<T>)> for Model<Option<Choice>> {
    fn from((value, choose): (Signal<T>, Callback<T>)) -> Self {
        let choice = Signal::derive(move || Some(Choice::from(value.get())));
        let choose = Callback::new(move |choice: Option<Choice>| {
            if let Some(value) = choice.as_ref().and_then(typed) {
                choose.run(value);
            }
        });
        (choice, choose).into()
    }
}

impl<T: Named> From<(Signal<Option<T>>, Callback<Option<T>>)> for Model<Option<Choice>> {
    fn from((value, choose): (Signal<Option<T>>, Callback<Option<T>>)) -> Self {
        let choice = Signal::derive(move || value.get().map(Choice::from));
        let choose = Callback::new(move |choice: Option<Choice>| match choice {
            None => choose.run(None),
            Some(choice) => {
                if let Some(value) = typed(&choice) {
                    choose.run(Some(value));
                }
            }
        });
        (choice, choose).into()
    }
}

/// Several values of the caller's own type, as a component keeps them.
impl<T: Named> From<Vec<T>> for Model<Vec<Choice>> {
    fn from(start: Vec<T>) -> Self {
        start.into_iter().map(Choice::from).collect::<Vec<_>>().into()
    }
}

impl<T: Named> From<RwSignal<Vec<T>>> for Model<Vec<Choice>> {
    fn from(signal: RwSignal<Vec<T>>) -> Self {
        let choose = Callback::new(move |values: Vec<T>| signal.set(values));
        (Signal::from(signal), choose).into()
    }
}

/// Those among the chosen that are of another type are left out, with a warning.
impl<T: Named> From<(Signal<Vec<T>>, Callback<Vec<T>>)> for Model<Vec<Choice>> {
    fn from((values, choose): (Signal<Vec<T>>, Callback<Vec<T>>)) -> Self {
        let choices = Signal::derive(move || values.get().into_iter().map(Choice::from).collect());
        let choose = Callback::new(move |choices: Vec<Choice>| choose.run(choices.iter().filter_map(typed).collect()));
        (choices, choose).into()
    }
}

fn typed<T: Named>(choice: &Choice) -> Option<T> {
    let value = choice.value();
    if value.is_none() {
        let wanted = std::any::type_name::<T>();
        warn(format_args!(
            "\"{}\" is not a {wanted}, which is what the choice is kept in; nothing is chosen",
            choice.name
        ));
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;
    use leptos::reactive::owner::Owner;

    #[test]
    fn a_typed_signal_is_read_and_set_through_its_choice() {
        let owner = Owner::new();
        owner.set();
        let signal = RwSignal::new(3_u32);
        let model = Model::<Option<Choice>>::from(signal);
        assert_eq!(model.get().expect("chosen").name(), "3");
        model.set_by_user(Some(Choice::from(5_u32)));
        assert_eq!(signal.get_untracked(), 5);
    }

    #[test]
    fn a_value_of_another_type_changes_nothing() {
        let owner = Owner::new();
        owner.set();
        let signal = RwSignal::new(Some(3_u32));
        let model = Model::<Option<Choice>>::from(signal);
        model.set_by_user(Some(Choice::from("5")));
        assert_eq!(signal.get_untracked(), Some(3));
        model.set_by_user(None);
        assert_eq!(signal.get_untracked(), None);
    }

    #[test]
    fn several_are_read_and_set_in_their_own_type() {
        let owner = Owner::new();
        owner.set();
        let signal = RwSignal::new(vec![1_u32, 2]);
        let model = Model::<Vec<Choice>>::from(signal);
        assert_eq!(model.get(), vec![Choice::from(1_u32), Choice::from(2_u32)]);
        model.set_by_user(vec![Choice::from(3_u32), Choice::from("4")]);
        assert_eq!(signal.get_untracked(), [3]);
    }

    #[test]
    fn a_literal_may_stand_for_a_string() {
        assert_eq!(Choice::from("a").value(), Some("a".to_owned()));
        assert_eq!(Choice::from("a".to_owned()), Choice::from("a"));
    }

    #[test]
    fn an_owner_is_asked_in_its_own_type() {
        let owner = Owner::new();
        owner.set();
        let asked = RwSignal::new(Vec::new());
        let model = Model::<Option<Choice>>::from((
            Signal::stored(1_u8),
            Callback::new(move |wanted: u8| asked.update(|asked| asked.push(wanted))),
        ));
        model.set_by_user(Some(Choice::from(2_u8)));
        assert_eq!(
            (model.get(), asked.get_untracked()),
            (Some(Choice::from(1_u8)), vec![2])
        );
    }
}
