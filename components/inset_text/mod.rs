//! [`InsetText`]: text that stands out from the text around it.

pub(crate) mod style;

use super::{Color, Size};
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::prelude::*;

/// Text that stands out from the text around it, with a rule along the edge where lines begin.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <InsetText>"Du kan søke igjen når situasjonen din endrer seg."</InsetText> };
/// ```
#[component]
pub fn InsetText(
    /// The colour of the rule. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The text, or paragraphs and lists.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    view! {
        <div
            class=class_names("felles-inset-text felles-trims", &class)
            data-color=color
            data-size=size
            id=id
        >
            {children()}
        </div>
    }
}
