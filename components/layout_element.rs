//! [`LayoutElement`]: which HTML element a layout component is.

use crate::runtime::Prop;

crate::variants! {
    /// Which HTML element a layout component is. What is only layout is a `div`; what means something says so.
    pub enum LayoutElement {
        /// Only layout.
        #[default]
        Div = "div",
        /// Only layout, within a line.
        Span = "span",
        /// A part of the page with a heading of its own.
        Section = "section",
        /// What makes sense alone.
        Article = "article",
        /// What stands beside the rest.
        Aside = "aside",
        /// What begins the page or a part of it.
        Header = "header",
        /// What ends the page or a part of it.
        Footer = "footer",
        /// Ways to other pages. Give it an `attr:aria-label`.
        Nav = "nav",
        /// A list, of items that are `Li`.
        Ul = "ul",
        /// A numbered list, of items that are `Li`.
        Ol = "ol",
        /// An item of a list.
        Li = "li",
    }
}

impl LayoutElement {
    /// Lists without marks are no lists to Safari, unless they say so.
    pub(crate) fn role(self) -> Prop<Option<&'static str>> {
        Prop::Static(matches!(self, Self::Ul | Self::Ol).then_some("list"))
    }
}
