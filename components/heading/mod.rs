//! [`Heading`]: a heading whose level and size are chosen apart.

pub(crate) mod style;

use super::{HeadingLevel, TextAlign};
use crate::{
    runtime::{Prop, Text, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// How large a heading is. On narrow screens the largest are drawn smaller.
    pub enum HeadingSize {
        /// 18 px, as the text.
        Xxs = "2xs",
        /// 21 px.
        Xs = "xs",
        /// 24 px.
        Sm = "sm",
        /// 30 px.
        #[default]
        Md = "md",
        /// 36 px.
        Lg = "lg",
        /// 48 px.
        Xl = "xl",
        /// 60 px.
        Xxl = "2xl",
    }
}

/// A heading. Its level says where in the page it belongs, its size how large it is; neither follows from the other.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Heading level=HeadingLevel::H2 size=HeadingSize::Sm spacing=true>"Dette må du ha klart"</Heading>
/// };
/// ```
#[component]
pub fn Heading(
    /// Which heading it is: one below the heading it stands under. Default: `h2`.
    #[prop(optional)]
    level: HeadingLevel,
    /// How large it is. Default: 1.3 times the text around it.
    #[prop(optional, into)]
    size: Prop<Option<HeadingSize>>,
    /// A few muted words after the text, such as a number of cases or a code. They are a part of the heading. Default:
    /// none.
    #[prop(optional, into)]
    secondary: Option<Prop<Text>>,
    /// What stands beside the heading and is no part of it: a help text, a tag. The heading and it then stand in one
    /// `div`, which takes `class`. Default: nothing.
    #[prop(optional, into)]
    aside: Option<ViewFnOnce>,
    /// To which side lines go. Default: where they begin.
    #[prop(optional, into)]
    align: Prop<TextAlign>,
    /// Has a space below, for what follows directly. Default: none, for places that set things apart themselves.
    #[prop(optional, into)]
    spacing: Prop<bool>,
    /// `-1` lets a script set the focus on it, as when a step of a form is exchanged. Default: none.
    #[prop(optional, into)]
    tabindex: Prop<Option<i32>>,
    /// The id, of the heading itself.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The text.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let own = if aside.is_some() {
        Prop::default()
    } else {
        class.clone()
    };
    let secondary = secondary.map(|text| view! { " " <span class="felles-heading__secondary">{text}</span> });
    let content = match secondary {
        Some(secondary) => (children(), secondary).into_any(),
        None => children(),
    };
    let heading = native(level.name(), content)
        .attribute("class", class_names("felles-heading", &own))
        .attribute("data-text-size", size)
        .attribute("data-align", align.unless_default())
        .attribute("data-spacing", spacing)
        .attribute("tabindex", tabindex)
        .attribute("id", id);
    match aside {
        Some(aside) => {
            view! { <div class=class_names("felles-heading__row", &class)>{heading} {aside.run()}</div> }.into_any()
        }
        None => heading.into_any(),
    }
}
