//! [`Icon`]: an icon of any set of `icondata`, or one of [`icons`](super::icons).

pub(crate) mod chevron;
mod drawing;
mod shape;
pub(crate) mod style;

use super::{Size, icons};
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
pub(crate) use drawing::Drawing;
use leptos::prelude::*;
use std::borrow::Cow;

crate::static_prop!(icondata_core::Icon);

/// An icon, in the colour of the text and a little larger than it.
///
/// Takes any icon of the crates `icondata_…`, and those of [`icons`](super::icons); only the icons that are used reach
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
///     <p><Icon icon=icons::CALENDAR /> " Fristen er 1. mars"</p>
///     <Icon icon=move || if done.get() { icons::CHECKMARK } else { icons::X_MARK } label="Levert" />
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
            data-size=size
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

// Where a component draws an icon of its own
// ------------------------------------------

/// An icon of a component, which gives it its size. What it means is also said in words.
pub(crate) fn decoration(class: &'static str, icon: Prop<icondata_core::Icon>) -> impl IntoView {
    svg(Some(class.into()), &icon)
}

/// ✕, to close.
pub(crate) fn cross() -> impl IntoView {
    svg(None, &Prop::Static(icons::X_MARK))
}

/// An arrow down in a button or a summary, which turns while what that opens is open. The class gives it its size.
pub(crate) fn chevron(class: &'static str) -> impl IntoView {
    styles::adopt(&chevron::SHEET);
    svg(
        Some(format!("{class} felles-chevron").into()),
        &Prop::Static(icons::CHEVRON_DOWN),
    )
}

fn svg(class: Option<Cow<'static, str>>, icon: &Prop<icondata_core::Icon>) -> impl IntoView + use<> {
    let (area, drawing) = drawn(icon);
    view! {
        <svg class=class viewBox=area aria-hidden="true">
            {drawing}
        </svg>
    }
}

/// An icon as the `viewBox` and the one child of an `<svg>`.
fn drawn(icon: &Prop<icondata_core::Icon>) -> (Prop<Text>, Prop<Drawing>) {
    (
        icon.map(|icon| Drawing(icon).view_box()),
        icon.map(|icon| Drawing(icon)),
    )
}
