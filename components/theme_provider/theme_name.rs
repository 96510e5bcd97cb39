//! [`ThemeName`]: which theme.

use crate::{
    runtime::{
        Prop, Text,
        prop::{AttributeText, IntoPropValue},
    },
    styles::theme::Theme,
};

/// A theme, by its name.
///
/// ```
/// use felles::prelude::*;
///
/// assert_eq!(ThemeName::from("granitt"), ThemeName::Granitt);
/// assert_eq!(ThemeName::from("heim").name(), "heim");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThemeName {
    /// The default theme.
    #[default]
    Fjord,
    /// Angular and warm, with serifs in the headings.
    Granitt,
    /// Round and green.
    Sommer,
    /// A theme of your own, by the [`name`](Theme::name) it has.
    Own(Text),
}

impl ThemeName {
    /// The name, as it stands in `data-theme`.
    pub fn name(&self) -> Text {
        match self {
            Self::Fjord => "fjord".into(),
            Self::Granitt => "granitt".into(),
            Self::Sommer => "sommer".into(),
            Self::Own(name) => name.clone(),
        }
    }
}

impl From<Text> for ThemeName {
    fn from(name: Text) -> Self {
        match name.as_str() {
            "fjord" => Self::Fjord,
            "granitt" => Self::Granitt,
            "sommer" => Self::Sommer,
            _ => Self::Own(name),
        }
    }
}

impl From<&Theme> for ThemeName {
    fn from(theme: &Theme) -> Self {
        Text::from(theme.name.clone()).into()
    }
}

impl AttributeText for ThemeName {
    fn attribute_text(self) -> Option<Text> {
        Some(self.name())
    }
}

crate::static_prop!(ThemeName);

macro_rules! theme_name_from {
    ($($type:ty),*) => {$(
        impl From<$type> for ThemeName {
            fn from(name: $type) -> Self {
                Text::from(name).into()
            }
        }
        impl IntoPropValue<Option<ThemeName>> for $type {
            fn into_prop_value(self) -> Option<ThemeName> {
                Some(self.into())
            }
        }
        impl From<$type> for Prop<Option<ThemeName>> {
            fn from(name: $type) -> Self {
                Self::Static(Some(name.into()))
            }
        }
    )*};
}

theme_name_from!(&'static str, String);
