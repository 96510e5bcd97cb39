//! [`LayoutElement`]: which HTML element a layout component is.

use leptos::html;

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
    /// The element itself. One type for all, so that a component's code is in the wasm once.
    pub(crate) fn element(self) -> html::HtmlElement<html::Custom<&'static str>, (), ()> {
        html::custom(self.name())
    }

    /// Lists without marks are no lists to Safari, unless they say so.
    pub(crate) fn role(self) -> Option<&'static str> {
        matches!(self, Self::Ul | Self::Ol).then_some("list")
    }
}
