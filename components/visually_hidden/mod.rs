//! [`VisuallyHidden`]: text that is read aloud but not seen.

pub(crate) mod style;

use super::TextElement;
use crate::{
    runtime::{Prop, Text, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

/// Text that assistive technology reads and nobody sees.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Button>"Endre" <VisuallyHidden>" adressen"</VisuallyHidden></Button>
///     <VisuallyHidden focusable=true><a href="#innhold">"Hopp til innholdet"</a></VisuallyHidden>
/// };
/// ```
#[component]
pub fn VisuallyHidden(
    /// Is seen while it, or something in it, has the focus: for a link that only the keyboard needs. Default: never seen.
    #[prop(optional, into)]
    focusable: Prop<bool>,
    /// Which element it is. Default: `span`. What holds headings, paragraphs or lists must be a `div`.
    #[prop(default = TextElement::Span)]
    element: TextElement,
    /// The id, for `aria-describedby` and the like.
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
        .attribute("class", class_names("felles-visually-hidden", &class))
        .attribute("data-focusable", focusable)
        .attribute("id", id)
}
