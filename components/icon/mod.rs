//! [`Icon`]: an icon of any set of `icondata`, or one of [`symbol`](super::symbol).

mod drawing;
mod shape;
pub(crate) mod style;

use super::Size;
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
pub(crate) use drawing::Drawing;
use leptos::prelude::*;

crate::static_prop!(icondata_core::Icon);

/// An icon, in the colour of the text and a little larger than it.
///
/// Takes any icon of the crates `icondata_…`, and those of [`symbol`](super::symbol); only the icons that are used reach
/// the wasm. What is drawn are shapes: all else in an icon's data is left out, with a warning, and data that is not
/// well-formed draws nothing. In a flex container, or beside text, it keeps its size.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let done = RwSignal::new(false);
/// let _ = view! {
///     <p><Icon icon=symbol::CALENDAR /> " Fristen er 1. mars"</p>
///     <Icon icon=move || if done.get() { symbol::CHECK } else { symbol::CROSS } label="Levert" />
/// };
/// ```
#[component]
pub fn Icon(
    /// The icon.
    #[prop(into)]
    icon: Prop<icondata_core::Icon>,
    /// What it says, where no text beside it does. Default, and when empty: it is decoration, and not read.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// A size of its own: 21, 24 or 27 px. Default: 1.25 of the text it stands in; `--felles-icon-size` sets any other.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// Points along the line, as an arrow to what is next: mirrored where text runs from right to left.
    #[prop(optional)]
    directional: bool,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let label = label.map(|label| label.clone().filter(|label| !label.trim().is_empty()));
    let (area, drawing) = drawn(&icon);

    view! {
        <svg
            class=class_names("felles-icon", &class)
            data-size=size.map(|size| size.as_ref().map(Size::name))
            data-directional=directional.then_some("")
            viewBox=area
            role=label.map(|label| label.is_some().then_some("img"))
            aria-hidden=label.map(|label| label.is_none().then_some("true"))
            aria-label=label
            id=id
        >
            {drawing}
        </svg>
    }
}

/// An icon as the `viewBox` and the one child of an `<svg>`.
pub(crate) fn drawn(icon: &Prop<icondata_core::Icon>) -> (Prop<Text>, Prop<Drawing>) {
    (icon.map(|icon| Drawing(icon).view_box()), icon.map(|icon| Drawing(icon)))
}
