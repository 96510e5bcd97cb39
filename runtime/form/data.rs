//! What [`form!`](crate::form!) declares: [`FormData`], and the parts that it is made of.

use super::{
    FieldRules, FieldValue, FormField, FormRows,
    field_state::Leaf,
    form_core::{FormCore, Node},
    path::Prefix,
    value::ChoiceValue,
};
use std::sync::{Arc, Mutex, PoisonError, Weak};

/// What a form asks for, as a value when all is answered. Made by [`form!`](crate::form!).
pub trait FormData: Clone + Send + Sync + 'static {
    /// Its fields, by name.
    type Fields: Copy + Send + Sync + 'static;

    /// Makes the fields.
    fn fields(builder: &FormBuilder) -> Self::Fields;

    /// The value, where every answer is right by itself. Tracked.
    fn read(fields: &Self::Fields) -> Option<Self>;

    /// Begins the form with a value.
    fn begin(self, fields: &Self::Fields);
}

/// The fields of a form by name: what a rule for several of them gets.
///
/// ```
/// use felles::{prelude::*, runtime::form::Fields, values::DateValue};
///
/// fn ends_after_start(stay: &Fields<Stay>) -> Result<(), Problem> {
///     match (stay.from.value(), stay.to.value()) {
///         (Some(from), Some(to)) if to < from => Err("Til-datoen må være etter fra-datoen.".into()),
///         _ => Ok(()),
///     }
/// }
///
/// felles::form! {
///     struct Stay {
///         from: DateValue,
///         to: DateValue,
///     }
///     rules { to: ends_after_start }
/// }
/// ```
pub type Fields<D> = <D as FormData>::Fields;

/// What may stand in a [`form!`](crate::form!): a value, a form within the form, or rows of one (`Vec`).
pub trait FormPart: Sized {
    /// What its name in the form gives.
    type Node: Copy + Send + Sync + 'static;

    /// Makes it.
    fn node(builder: &FormBuilder, name: &'static str, rules: FieldRules<Self>) -> Self::Node;

    /// Its value, where that is right. Tracked.
    fn value(node: &Self::Node) -> Option<Self>;

    /// Begins it with a value.
    fn begin(self, node: &Self::Node);
}

/// What a `Vec` in a form may be of: choices, or forms.
pub trait ListItem: Sized {
    /// What the `Vec`'s name in the form gives.
    type Node: Copy + Send + Sync + 'static;

    /// Makes it.
    fn node(builder: &FormBuilder, name: &'static str, rules: FieldRules<Vec<Self>>) -> Self::Node;

    /// Its value, where that is right. Tracked.
    fn value(node: &Self::Node) -> Option<Vec<Self>>;

    /// Begins it with values.
    fn begin(values: Vec<Self>, node: &Self::Node);
}

impl<T: ListItem> FormPart for Vec<T> {
    type Node = T::Node;

    fn node(builder: &FormBuilder, name: &'static str, rules: FieldRules<Self>) -> T::Node {
        T::node(builder, name, rules)
    }

    fn value(node: &T::Node) -> Option<Self> {
        T::value(node)
    }

    fn begin(self, node: &T::Node) {
        T::begin(self, node);
    }
}

/// Types that are the value of one field.
#[doc(hidden)]
#[macro_export]
macro_rules! form_field_part {
    () => {
        type Node = $crate::runtime::form::FormField<Self>;

        fn node(
            builder: &$crate::runtime::form::FormBuilder,
            name: &'static str,
            rules: $crate::runtime::form::FieldRules<Self>,
        ) -> Self::Node {
            builder.field(name, rules)
        }

        fn value(node: &Self::Node) -> Option<Self> {
            node.value()
        }

        fn begin(self, node: &Self::Node) {
            $crate::runtime::form::FormBuilder::begin(node, &self);
        }
    };
}

impl<V: crate::values::FormValue> FormPart for V {
    form_field_part!();
}

impl<T: FieldValue> FormPart for Option<T> {
    form_field_part!();
}

macro_rules! parts {
    ($($part:ty),*) => {$(
        impl FormPart for $part {
            form_field_part!();
        }
    )*};
}

parts!(String, bool, u8, u16, u32, u64, usize, i32, i64);

/// Enums of [`variants!`](crate::variants): one of them, or several.
#[doc(hidden)]
#[macro_export]
macro_rules! form_choice {
    ($choice:ty) => {
        impl $crate::runtime::form::ChoiceValue for $choice {
            fn from_name(name: &str) -> Option<Self> {
                name.parse().ok()
            }
        }

        impl $crate::runtime::form::FieldValue for $choice {
            type Raw = Option<$crate::runtime::Choice>;

            const REQUIRED: bool = true;

            fn read(raw: &Self::Raw) -> Result<Self, $crate::runtime::Problem> {
                <Self as $crate::runtime::form::ChoiceValue>::read_choice(raw.as_ref())
            }

            fn write(&self) -> Self::Raw {
                Some((*self).into())
            }
        }

        impl $crate::runtime::form::FormPart for $choice {
            $crate::form_field_part!();
        }

        impl $crate::runtime::form::ListItem for $choice {
            $crate::form_choice_list!();
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! form_choice_list {
    () => {
        type Node = $crate::runtime::form::FormField<Vec<Self>>;

        fn node(
            builder: &$crate::runtime::form::FormBuilder,
            name: &'static str,
            rules: $crate::runtime::form::FieldRules<Vec<Self>>,
        ) -> Self::Node {
            builder.field(name, rules)
        }

        fn value(node: &Self::Node) -> Option<Vec<Self>> {
            node.value()
        }

        fn begin(values: Vec<Self>, node: &Self::Node) {
            $crate::runtime::form::FormBuilder::begin(node, &values);
        }
    };
}

impl ListItem for String {
    form_choice_list!();
}

/// Makes the fields of a form.
pub struct FormBuilder {
    pub(super) form: Weak<FormCore>,
    pub(super) prefix: Prefix,
    pub(super) nodes: Arc<Mutex<Vec<Node>>>,
}

impl FormBuilder {
    pub(super) fn new(form: Weak<FormCore>, prefix: Prefix) -> Self {
        Self {
            form,
            prefix,
            nodes: Arc::default(),
        }
    }

    pub(super) fn into_nodes(self) -> Vec<Node> {
        std::mem::take(&mut self.nodes.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn push(&self, node: Node) {
        self.nodes.lock().unwrap_or_else(PoisonError::into_inner).push(node);
    }

    /// A field of its own.
    pub fn field<T: FieldValue>(&self, name: &'static str, rules: FieldRules<T>) -> FormField<T> {
        let (field, leaf): (_, Arc<dyn Leaf>) = FormField::new(self.form.clone(), self.prefix.path(name), rules);
        self.push(Node::Leaf(leaf));
        field
    }

    /// A form within the form: its fields have its name before theirs.
    pub fn part<D: FormData>(&self, name: &'static str) -> D::Fields {
        D::fields(&Self {
            form: self.form.clone(),
            prefix: self.prefix.part(name),
            nodes: Arc::clone(&self.nodes),
        })
    }

    /// Rows of a form within the form.
    pub fn rows<D: FormData>(&self, name: &'static str, rules: FieldRules<Vec<D>>) -> FormRows<D> {
        let (rows, node) = FormRows::new(self.form.clone(), self.prefix.path(name), rules);
        self.push(Node::Rows(node));
        rows
    }

    #[doc(hidden)]
    pub fn begin<T: FieldValue>(field: &FormField<T>, value: &T) {
        field.begin(value);
    }

    #[doc(hidden)]
    pub fn begin_rows<D: FormData>(rows: &FormRows<D>, values: Vec<D>) {
        rows.begin(values);
    }
}

impl<T: ChoiceValue> FormField<Vec<T>> {
    /// Whether this is among what was chosen. Tracked.
    pub fn has(&self, value: &T) -> bool {
        self.raw().iter().any(|choice| choice.name() == value.name().as_str())
    }
}
