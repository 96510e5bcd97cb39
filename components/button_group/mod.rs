//! [`ButtonGroup`]: buttons and links that belong together.

pub(crate) mod style;

use super::{Orientation, Size};
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// Where in the group's room its buttons stand.
    pub enum ButtonGroupAlign {
        /// Where lines begin.
        #[default]
        Start = "start",
        /// In the middle.
        Center = "center",
        /// Where lines end.
        End = "end",
        /// The first at one end, the last at the other.
        SpaceBetween = "space-between",
        /// They fill the room, each as wide as the next.
        Stretch = "stretch",
    }
}

/// Buttons and links that belong together, with the distance that fingers need.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <ButtonGroup>
///         <Button>"Send søknaden"</Button>
///         <Button variant=ButtonVariant::Secondary>"Lagre utkast"</Button>
///     </ButtonGroup>
/// };
/// ```
#[component]
pub fn ButtonGroup(
    /// What the buttons are about. Makes them a group of this name for assistive technology. Default: they are no group
    /// there, which is right where each says enough.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// The ids of what names the group, such as a heading, instead of `label`.
    #[prop(optional, into)]
    aria_labelledby: Prop<Option<Text>>,
    /// Beside or below each other. Default: beside.
    #[prop(optional, into)]
    orientation: Prop<Orientation>,
    /// Where in the room they stand. Default: where lines begin.
    #[prop(optional, into)]
    align: Prop<ButtonGroupAlign>,
    /// They share their borders, as one control in parts. They do not wrap then.
    #[prop(optional, into)]
    attached: Prop<bool>,
    /// What does not fit goes to the next line. Default: it does.
    #[prop(default = Prop::Static(true), into)]
    wrap: Prop<bool>,
    /// Below each other, and all as wide as the group, where it is narrow, as on a phone.
    #[prop(optional, into)]
    stack_when_narrow: Prop<bool>,
    /// The size of the buttons and of what is between them. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The buttons and links, most important first.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    // A group without a name is noise.
    let role = label.zip(&aria_labelledby, |label, labelledby| {
        (label.is_some() || labelledby.is_some()).then_some("group")
    });
    view! {
        <div
            class=class_names("felles-button-group", &class)
            role=role
            data-orientation=orientation.unless_default()
            data-align=align.unless_default()
            data-attached=attached.map(|on| on.then_some(""))
            data-wrap=wrap.map(|on| (!*on).then_some("none"))
            data-stack=stack_when_narrow.map(|on| on.then_some("narrow"))
            data-size=size
            aria-label=label
            aria-labelledby=aria_labelledby
            id=id
        >
            {children()}
        </div>
    }
}
