//! [`StickyActions`]: what finishes a long page, always in reach.

mod reserve;
pub(crate) mod style;

use super::{Color, Size};
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::prelude::*;

/// What finishes a long page, always in reach: a bar along the lower edge of the screen, or of the dialog that it is in.
///
/// At the end of its page it lies where it stands. What has the focus is never behind it, and on a screen of little height
/// it does not stay in view.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <StickyActions note="Velg minst én rolle før du går videre.">
///         <Button>"Ferdig"</Button>
///         <Button variant=ButtonVariant::Secondary>"Avbryt"</Button>
///     </StickyActions>
/// };
/// ```
#[component]
pub fn StickyActions(
    /// How it stands with the work, or why it cannot be finished yet: `3 valgt`. It is read when it changes. Default:
    /// nothing.
    #[prop(optional, into)]
    note: Prop<Option<Text>>,
    /// Stays in view while the page scrolls. Default: so.
    #[prop(default = Prop::Static(true), into)]
    sticky: Prop<bool>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The buttons: the one that finishes first.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let note = note
        .may_be_some()
        .then(|| view! { <p class="felles-sticky-actions__note" role="status">{note}</p> });
    view! {
        <div
            {..reserve::room()}
            class=class_names("felles-sticky-actions", &class)
            data-sticky=sticky
            data-color=color
            data-size=size
            id=id
        >
            <div class="felles-sticky-actions__buttons">{children()}</div>
            {note}
        </div>
    }
}
