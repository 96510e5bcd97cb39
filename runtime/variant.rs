//! [`variants!`](crate::variants): enums that are written as attributes.

/// The text is not the name of a variant.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{got}\" is not one of {accepted}")]
pub struct UnknownVariant {
    /// What was given.
    pub got: String,
    /// What there is, separated by commas.
    pub accepted: String,
}

/// Declares enums whose variants have names, as they stand in `data-variant` and the like: a `Prop` of one is written there
/// as it is.
///
/// ```
/// felles::variants! {
///     /// How wide the tag is.
///     pub enum TagWidth {
///         /// As its text.
///         #[default]
///         Fit = "fit",
///         /// As its container.
///         Full = "full",
///     }
/// }
///
/// assert_eq!(TagWidth::default().name(), "fit");
/// assert_eq!("full".parse(), Ok(TagWidth::Full));
/// assert_eq!("wide".parse::<TagWidth>().unwrap_err().to_string(), "\"wide\" is not one of fit, full");
/// ```
#[macro_export]
macro_rules! variants {
    ($(
        $(#[$meta:meta])*
        $visibility:vis enum $enum:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $name:literal),+ $(,)?
        }
    )+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        $visibility enum $enum {
            $($(#[$variant_meta])* $variant),+
        }

        impl $enum {
            /// Every variant, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name that stands in HTML.
            pub const fn name(&self) -> &'static str {
                match self {
                    $(Self::$variant => $name),+
                }
            }
        }

        impl std::str::FromStr for $enum {
            type Err = $crate::runtime::variant::UnknownVariant;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                Self::ALL.iter().find(|variant| variant.name() == name).copied().ok_or_else(|| Self::Err {
                    got: name.to_owned(),
                    accepted: [$($name),+].join(", "),
                })
            }
        }

        impl $crate::runtime::Named for $enum {
            fn name(&self) -> $crate::runtime::Text {
                Self::name(self).into()
            }

            /// Any choice of its name: so one that came as a text is known.
            fn from_choice(choice: &$crate::runtime::Choice) -> Option<Self> {
                choice.name().parse().ok()
            }
        }

        impl From<$enum> for $crate::runtime::Prop<Option<$crate::runtime::Choice>> {
            fn from(value: $enum) -> Self {
                Self::Static(Some(value.into()))
            }
        }

        impl $crate::runtime::prop::AttributeText for $enum {
            fn attribute_text(self) -> Option<$crate::runtime::Text> {
                Some(Self::name(&self).into())
            }
        }

        $crate::static_prop!($enum);
        $crate::form_choice!($enum);
    )+};
}
