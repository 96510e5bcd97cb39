//! [`HeadingLevel`]: which heading a component's title is.

use crate::runtime::{Prop, Text, native};
use leptos::prelude::*;

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
    pub(crate) fn heading(self, class: &'static str, id: Prop<Option<Text>>, content: impl IntoView) -> AnyView {
        native(self.name(), content.into_any())
            .attribute("class", Prop::Static(class))
            .attribute("id", id)
            .into_any()
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
}
