//! [`form!`](crate::form!): declares what a form asks for.

/// Declares what a form asks for: a struct of values, the rules for each, and the rules for several together.
///
/// It makes two things. The struct itself holds the answers once they are right: what is sent. `Enquiry::form()` gives
/// the form on the page, a [`FormState`](crate::runtime::FormState), with one field, and one signal, for each answer.
///
/// ```
/// use felles::{prelude::*, values::{Email, PhoneNumber}};
/// use leptos::prelude::*;
/// # let owner = Owner::new(); owner.set();
///
/// felles::variants! {
///     /// How we answer.
///     pub enum AnswerBy { #[default] Email = "email", Phone = "phone" }
/// }
///
/// felles::form! {
///     /// An enquiry.
///     #[derive(Debug, PartialEq)]
///     pub struct Enquiry {
///         pub name: String => [missing("Skriv navnet ditt."), at_most(80)],
///         pub email: Email,
///         pub answer_by: AnswerBy => [missing("Velg hvordan vi skal svare.")],
///         pub phone: Option<PhoneNumber> => [missing("Skriv telefonnummeret ditt.")],
///         pub urgent: bool,
///     }
///     // Asked only sometimes; when it is not, its rules do not count and it is not sent.
///     asked {
///         phone: |enquiry| enquiry.answer_by.value() == Some(AnswerBy::Phone),
///     }
///     // What must hold between fields, said at one of them. A rule reads what it needs.
///     rules {
///         phone: |enquiry| match (enquiry.phone.value().flatten(), enquiry.urgent.value()) {
///             (Some(phone), Some(true)) if !phone.is_norwegian() => Err("Vi kan bare haste til norske nummer.".into()),
///             _ => Ok(()),
///         },
///     }
/// }
///
/// let enquiry = Enquiry::form();
/// assert_eq!(enquiry.value(), None);
/// enquiry.name.set("Kari Nordmann".to_owned());
/// enquiry.email.set("kari@example.no".parse().unwrap());
/// enquiry.answer_by.set(AnswerBy::Email);
/// assert_eq!(enquiry.value().unwrap().phone, None);
/// ```
///
/// | in the struct | is |
/// |---|---|
/// | a [`FieldValue`](crate::runtime::form::FieldValue) | a field |
/// | another struct of `form!` | a part: `enquiry.address.street`, sent as `address.street` |
/// | a `Vec` of one | rows: see [`FormRows`](crate::runtime::FormRows) |
///
/// After `=>` stand methods of [`FieldRules`](crate::runtime::FieldRules).
#[macro_export]
macro_rules! form {
    (
        $(#[$meta:meta])*
        $visibility:vis struct $data:ident {
            $(
                $(#[$field_meta:meta])*
                $field_visibility:vis $field:ident : $type:ty $(=> [$($rule:ident $arguments:tt),* $(,)?])?
            ),* $(,)?
        }
        $(asked { $($asked:ident : $condition:expr),* $(,)? })?
        $(rules { $($ruled:ident : $together:expr),* $(,)? })?
    ) => {
        $(#[$meta])*
        #[derive(Clone)]
        $visibility struct $data {
            $($(#[$field_meta])* $field_visibility $field: $type),*
        }

        #[allow(dead_code, reason = "not every form is begun both ways")]
        impl $data {
            /// The form on the page, empty. Lives as long as the component that makes it.
            $visibility fn form() -> $crate::runtime::FormState<Self> {
                $crate::runtime::FormState::new()
            }

            /// The form on the page, beginning with these answers.
            $visibility fn into_form(self) -> $crate::runtime::FormState<Self> {
                $crate::runtime::FormState::beginning_with(self)
            }
        }

        const _: () = {
            #[derive(Clone, Copy)]
            #[allow(missing_docs, reason = "the struct's own say it")]
            pub struct Fields {
                $(pub $field: <$type as $crate::runtime::form::FormPart>::Node),*
            }

            impl $crate::runtime::form::FormData for $data {
                type Fields = Fields;

                fn fields(builder: &$crate::runtime::form::FormBuilder) -> Fields {
                    let fields = Fields {
                        $($field: <$type as $crate::runtime::form::FormPart>::node(
                            builder,
                            stringify!($field),
                            $crate::runtime::FieldRules::<$type>::new()$($(.$rule $arguments)*)?,
                        )),*
                    };
                    $($(fields.$asked.asked_when(fields, $condition);)*)?
                    $($(fields.$ruled.rule_with(fields, $together);)*)?
                    fields
                }

                fn read(fields: &Fields) -> Option<Self> {
                    Some(Self {
                        $($field: <$type as $crate::runtime::form::FormPart>::value(&fields.$field)?),*
                    })
                }

                fn begin(self, fields: &Fields) {
                    $(<$type as $crate::runtime::form::FormPart>::begin(self.$field, &fields.$field);)*
                }
            }

            impl $crate::runtime::form::FormPart for $data {
                type Node = Fields;

                fn node(
                    builder: &$crate::runtime::form::FormBuilder,
                    name: &'static str,
                    _: $crate::runtime::FieldRules<Self>,
                ) -> Fields {
                    builder.part::<Self>(name)
                }

                fn value(node: &Fields) -> Option<Self> {
                    <Self as $crate::runtime::form::FormData>::read(node)
                }

                fn begin(self, node: &Fields) {
                    <Self as $crate::runtime::form::FormData>::begin(self, node);
                }
            }

            impl $crate::runtime::form::ListItem for $data {
                type Node = $crate::runtime::FormRows<Self>;

                fn node(
                    builder: &$crate::runtime::form::FormBuilder,
                    name: &'static str,
                    rules: $crate::runtime::FieldRules<Vec<Self>>,
                ) -> Self::Node {
                    builder.rows(name, rules)
                }

                fn value(node: &Self::Node) -> Option<Vec<Self>> {
                    node.value()
                }

                fn begin(values: Vec<Self>, node: &Self::Node) {
                    $crate::runtime::form::FormBuilder::begin_rows(node, values);
                }
            }
        };
    };
}
