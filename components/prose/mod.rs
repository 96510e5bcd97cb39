//! [`Prose`]: whole texts of plain HTML, as Markdown or a content system gives them.

pub(crate) mod style;

use super::Size;
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::prelude::*;

/// Gives plain HTML in it the look of felles: headings, paragraphs, lists, tables, quotes, code, links, images.
///
/// Components that stand in it keep their own look; only their distance is that of the text. `Prose` writes no HTML from a
/// string. What comes as a string must be made safe and turned into elements by the app, or written on its server.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Prose>
///         <h2>"Hvem kan søke?"</h2>
///         <p>"Du kan søke når du er over 18 år."</p>
///     </Prose>
/// };
/// ```
#[component]
pub fn Prose(
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The language of the text, such as `nn`, where it is another than that of the page. Default: that of the page.
    #[prop(optional, into)]
    lang: Prop<Option<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The text, as elements without classes.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    view! {
        <div
            class=class_names("felles-prose felles-trims", &class)
            data-size=size
            lang=lang
            id=id
        >
            {children()}
        </div>
    }
}
