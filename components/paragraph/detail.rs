//! [`Detail`]: the small text beside other text.

use super::{TextAlign, TextElement, TextWeight, style, true_or_absent};
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::{
    prelude::*,
    tachys::html::{attribute::custom::custom_attribute, class::class as class_attribute},
};

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
    let attributes = (
        class_attribute(class_names("felles-paragraph", &class)),
        custom_attribute("data-text-size", "xs"),
        custom_attribute("data-uppercase", true_or_absent(&uppercase)),
        custom_attribute("data-weight", weight.map(|weight| weight.name_unless_default())),
        custom_attribute("data-align", align.map(|align| align.name_unless_default())),
        custom_attribute("data-subtle", true_or_absent(&subtle)),
        custom_attribute("data-truncate", true_or_absent(&truncate)),
        custom_attribute("data-spacing", true_or_absent(&spacing)),
        custom_attribute("id", id),
    );
    element.element(attributes, children())
}
