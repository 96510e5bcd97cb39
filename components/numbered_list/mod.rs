//! [`NumberedList`]: points in an order.

pub(crate) mod style;

use super::{Color, ListSpacing, Size};
use crate::{
    runtime::{Prop, Text, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// How the items of a list are counted.
    pub enum ListNumbering {
        /// 1, 2, 3.
        #[default]
        Decimal = "decimal",
        /// a, b, c.
        LowerAlpha = "lower-alpha",
        /// A, B, C.
        UpperAlpha = "upper-alpha",
        /// i, ii, iii.
        LowerRoman = "lower-roman",
        /// I, II, III.
        UpperRoman = "upper-roman",
    }
}

impl ListNumbering {
    /// The `type` that a list has in HTML: what it is copied and read as, also where there is no style sheet.
    const fn html_type(self) -> &'static str {
        match self {
            Self::Decimal => "1",
            Self::LowerAlpha => "a",
            Self::UpperAlpha => "A",
            Self::LowerRoman => "i",
            Self::UpperRoman => "I",
        }
    }
}

/// Points in an order: what to do first, what counts most.
///
/// Its items are bare `<li>`s, or [`NumberedListItem`]s where they have a title or a number of their own. A list within an
/// item is of a second level.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <NumberedList>
///         <li>{"Logg inn"}</li>
///         <NumberedListItem title="Fyll ut">"Det meste er fylt ut for deg."</NumberedListItem>
///     </NumberedList>
/// };
/// ```
#[component]
pub fn NumberedList(
    /// How the items are counted. Default: 1, 2, 3; a, b, c on the second level.
    #[prop(optional, into)]
    numbering: Prop<Option<ListNumbering>>,
    /// The number of the first item. Default: 1.
    #[prop(optional, into)]
    start: Prop<Option<i32>>,
    /// Counts down. Default: up.
    #[prop(optional, into)]
    reversed: Prop<bool>,
    /// The numbers are bold: for texts that name them. Default: they are not.
    #[prop(optional, into)]
    strong: Prop<bool>,
    /// How far the items stand apart. Default: as sentences.
    #[prop(optional, into)]
    spacing: Prop<ListSpacing>,
    /// The colour of the numbers. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// What the list is called, for assistive technology. Default: nothing; the heading or sentence before it says enough.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The items.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    native("ol", children())
        .attribute("class", class_names("felles-numbered-list", &class))
        .attribute(
            "type",
            numbering.map(|numbering| numbering.map(ListNumbering::html_type)),
        )
        .attribute("start", start)
        .attribute("reversed", reversed)
        .attribute("data-strong", strong)
        .attribute("data-spacing", spacing.unless_default())
        .attribute("data-color", color)
        .attribute("data-size", size)
        .attribute("aria-label", label)
        .attribute("id", id)
}

/// An item of a [`NumberedList`] with a title, or with a number of its own.
#[component]
pub fn NumberedListItem(
    /// A few words in bold on a line of their own, before the text. Default: none.
    #[prop(optional, into)]
    title: Option<Prop<Text>>,
    /// Its number; those after it go on from there. Default: the next.
    #[prop(optional, into)]
    value: Prop<Option<i32>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The text: words, links, a list of a second level.
    children: Children,
) -> impl IntoView {
    let content = match title {
        Some(title) => (
            view! { <strong class="felles-numbered-list__title">{title}</strong> },
            children(),
        )
            .into_any(),
        None => children(),
    };
    native("li", content)
        .attribute("class", class_names("felles-numbered-list__item", &class))
        .attribute("value", value)
        .attribute("id", id)
}
