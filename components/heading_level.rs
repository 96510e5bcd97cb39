//! [`HeadingLevel`]: which heading a component's title is.

use crate::runtime::{Prop, Text};
use leptos::{
    html,
    prelude::*,
    tachys::html::{
        attribute::{Attribute, custom::custom_attribute},
        class::class as class_attribute,
    },
};

crate::variants! {
    /// Which heading a component's title is: one below the heading that it stands under.
    pub enum HeadingLevel {
        /// The page's own heading: one a page.
        H1 = "h1",
        /// A main part of the page.
        #[default]
        H2 = "h2",
        /// A part of a part.
        H3 = "h3",
        /// Below `h3`.
        H4 = "h4",
        /// Below `h4`.
        H5 = "h5",
        /// Below `h5`.
        H6 = "h6",
    }
}

impl HeadingLevel {
    /// The heading itself.
    pub(crate) fn heading(self, class: &'static str, id: Option<Prop<Text>>, content: impl IntoView) -> AnyView {
        self.element((class_attribute(class), custom_attribute("id", id)), content)
    }

    /// The level of a heading that stands under this one. There is none below `h6`.
    pub(crate) const fn below(self) -> Self {
        match self {
            Self::H1 => Self::H2,
            Self::H2 => Self::H3,
            Self::H3 => Self::H4,
            Self::H4 => Self::H5,
            Self::H5 | Self::H6 => Self::H6,
        }
    }

    /// The heading itself, with attributes of all kinds.
    pub(crate) fn element(self, attributes: impl Attribute, content: impl IntoView) -> AnyView {
        macro_rules! heading {
            ($element:ident) => {
                html::$element()
                    .add_any_attr(attributes)
                    .child(content)
                    .into_any()
            };
        }
        match self {
            Self::H1 => heading!(h1),
            Self::H2 => heading!(h2),
            Self::H3 => heading!(h3),
            Self::H4 => heading!(h4),
            Self::H5 => heading!(h5),
            Self::H6 => heading!(h6),
        }
    }
}
