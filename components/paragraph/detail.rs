//! [`Detail`]: the small text beside other text.

use super::{TextAlign, TextElement, TextWeight, style};
use crate::{
    runtime::{Prop, Text, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

/// Small text: when something was saved, where a number comes from.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <Detail subtle=true>"Sist lagret i dag klokka 12.04"</Detail> };
/// ```
#[component]
pub fn Detail(
    /// In capitals, a little apart. For a word or two above a heading; capitals are slow to read. Default: as written.
    #[prop(optional, into)]
    uppercase: Prop<bool>,
    /// How heavy it is. Default: regular.
    #[prop(optional, into)]
    weight: Prop<TextWeight>,
    /// To which side its lines go. Default: where they begin.
    #[prop(optional, into)]
    align: Prop<TextAlign>,
    /// Muted, for what matters less. Default: in the colour around it.
    #[prop(optional, into)]
    subtle: Prop<bool>,
    /// Stays on one line, and ends in «…» where there is no room. Default: breaks into lines.
    #[prop(optional, into)]
    truncate: Prop<bool>,
    /// Has a space below, for what follows directly. Default: none.
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
        .attribute("data-text-size", Prop::Static("xs"))
        .attribute("data-uppercase", uppercase)
        .attribute("data-weight", weight.unless_default())
        .attribute("data-align", align.unless_default())
        .attribute("data-subtle", subtle)
        .attribute("data-truncate", truncate)
        .attribute("data-spacing", spacing)
        .attribute("id", id)
}
