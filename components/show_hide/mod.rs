//! [`ShowHide`]: shown only where there is room for it, or only where there is not; on paper, or not.

pub(crate) mod style;

use super::{Breakpoint, LayoutElement};
use crate::{
    runtime::{Prop, Text, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// Whose width decides.
    pub enum ShowHideBy {
        /// The nearest container's around it; the viewport's where there is none.
        #[default]
        Container = "container",
        /// The viewport's.
        Viewport = "viewport",
    }

    /// Whether something is on paper.
    pub enum ShowHidePrint {
        /// On paper as on the screen, by the width of the paper.
        #[default]
        Both = "both",
        /// On paper only.
        Only = "only",
        /// On the screen only.
        Never = "never",
    }
}

/// Shown only where there is room for it, or only where there is not; on paper, or not.
///
/// What is not shown is not read either. With none of `above`, `below` and `print` it is always shown.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <ShowHide below=Breakpoint::Md>"Meny"</ShowHide>
///     <ShowHide above=Breakpoint::Md>"Alle tjenester, skjemaer og tema"</ShowHide>
/// };
/// ```
#[component]
pub fn ShowHide(
    /// Shown from this width on. Default: however narrow.
    #[prop(optional, into)]
    above: Prop<Option<Breakpoint>>,
    /// Shown below this width. Together with `above`, between the two. Default: however wide.
    #[prop(optional, into)]
    below: Prop<Option<Breakpoint>>,
    /// Whose width decides. Default: the nearest container's.
    #[prop(optional, into)]
    by: Prop<ShowHideBy>,
    /// Whether it is on paper. Default: as on the screen.
    #[prop(optional, into)]
    print: Prop<ShowHidePrint>,
    /// Which element it is: `Span` within a line. Default: `div`.
    #[prop(optional)]
    element: LayoutElement,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What is shown or not.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let from = |from: Prop<Option<Breakpoint>>| from.map(|from| from.as_ref().map(Breakpoint::name));
    native(element.name(), children())
        .attribute("class", class_names("felles-show-hide", &class))
        .attribute("data-above", from(above))
        .attribute("data-below", from(below))
        .attribute("data-by", by)
        .attribute("data-print", print.unless_default())
        .attribute("id", id)
}
