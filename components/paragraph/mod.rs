//! [`Paragraph`] and [`Detail`]: running text, and the small text beside it.

mod detail;
pub(crate) mod style;

pub use detail::Detail;

use crate::{
    runtime::{Prop, Text, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// How large a text is.
    pub enum TextSize {
        /// 14 px.
        Xs = "xs",
        /// 16 px.
        Sm = "sm",
        /// 18 px.
        #[default]
        Md = "md",
        /// 21 px.
        Lg = "lg",
        /// 24 px.
        Xl = "xl",
    }

    /// How much air there is between the lines of a paragraph.
    pub enum ParagraphVariant {
        /// For most text.
        #[default]
        Default = "default",
        /// Less: for one or two lines, in cards, lists and menus.
        Short = "short",
        /// More: for long text that is read from end to end.
        Long = "long",
    }

    /// How heavy a text is.
    pub enum TextWeight {
        /// As text is.
        #[default]
        Regular = "regular",
        /// A little heavier.
        Medium = "medium",
        /// As headings are.
        Semibold = "semibold",
    }

    /// To which side lines go.
    pub enum TextAlign {
        /// Where lines begin: left in a language that is written from left to right.
        #[default]
        Start = "start",
        /// The middle. For a line or two; more is hard to read.
        Center = "center",
        /// Where lines end.
        End = "end",
    }

    /// Which element a text is.
    pub enum TextElement {
        /// A paragraph.
        #[default]
        P = "p",
        /// A block that may hold other blocks.
        Div = "div",
        /// A part of a line.
        Span = "span",
    }
}

/// Running text, at most as wide as is good to read.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Paragraph spacing=true>"Du trenger ikke å sende inn noe mer."</Paragraph>
///     <Paragraph size=TextSize::Sm variant=ParagraphVariant::Short>"Sist lagret i dag."</Paragraph>
/// };
/// ```
#[component]
pub fn Paragraph(
    /// How large it is. Default: as the text around it.
    #[prop(optional, into)]
    size: Prop<Option<TextSize>>,
    /// How much air there is between its lines. Default: as for most text.
    #[prop(optional, into)]
    variant: Prop<ParagraphVariant>,
    /// How heavy it is. Default: regular.
    #[prop(optional, into)]
    weight: Prop<TextWeight>,
    /// To which side its lines go. Default: where they begin.
    #[prop(optional, into)]
    align: Prop<TextAlign>,
    /// Muted, for what matters less. Default: in the colour around it.
    #[prop(optional, into)]
    subtle: Prop<bool>,
    /// Stays on one line, and ends in «…» where there is no room. What is cut off must be found elsewhere too. Default:
    /// breaks into lines.
    #[prop(optional, into)]
    truncate: Prop<bool>,
    /// Has a space below, for what follows directly. Default: none, for places that set things apart themselves.
    #[prop(optional, into)]
    spacing: Prop<bool>,
    /// Which element it is. Default: `p`.
    #[prop(optional)]
    element: TextElement,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The text.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    native(element.name(), children())
        .attribute("class", class_names("felles-paragraph", &class))
        .attribute("data-text-size", size)
        .attribute("data-variant", variant.unless_default())
        .attribute("data-weight", weight.unless_default())
        .attribute("data-align", align.unless_default())
        .attribute("data-subtle", subtle)
        .attribute("data-truncate", truncate)
        .attribute("data-spacing", spacing)
        .attribute("id", id)
}
