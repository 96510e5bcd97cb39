//! [`ActionButton`]: a verb with an icon before it, on a strip with a border.

pub(crate) mod style;

use super::{Button, ButtonIcon, ButtonVariant, ButtonWidth, Color, Size, button::ButtonProps, icons};
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::{ev::MouseEvent, html, prelude::*};

crate::variants! {
    /// What the action does: decides the icon.
    pub enum ActionButtonVariant {
        /// Adds something: a plus.
        #[default]
        Add = "add",
        /// Saves a file.
        Download = "download",
        /// Sends a file.
        Upload = "upload",
        /// Changes something.
        Edit = "edit",
        /// Takes something away.
        Remove = "remove",
        /// Shows more of a list.
        More = "more",
    }
}

impl ActionButtonVariant {
    const fn symbol(self) -> icondata_core::Icon {
        match self {
            Self::Add => icons::PLUS,
            Self::Download => icons::DOWNLOAD,
            Self::Upload => icons::UPLOAD,
            Self::Edit => icons::PENCIL,
            Self::Remove => icons::TRASH,
            Self::More => icons::CHEVRON_DOWN,
        }
    }
}

/// What can be done with a list, a form or a page: a verb with an icon before it, on a strip with a border.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let rows = RwSignal::new(1);
/// let _ = view! {
///     <ActionButton on_click=move |_| rows.update(|rows| *rows += 1)>"Legg til arbeidsforhold"</ActionButton>
///     <ActionButton variant=ActionButtonVariant::Download href="/kvittering.pdf" download="">"Last ned kvittering"</ActionButton>
/// };
/// ```
#[component]
pub fn ActionButton(
    /// What it does: decides the icon. Default: adds something.
    #[prop(optional, into)]
    variant: Prop<ActionButtonVariant>,
    /// An icon of your own.
    #[prop(optional, into)]
    icon: Option<ButtonIcon>,
    /// A second, smaller line of text. It is part of the name. Default: none.
    #[prop(optional, into)]
    description: Option<Prop<Text>>,
    /// How wide it is. Default: as its text.
    #[prop(optional, into)]
    width: Prop<ButtonWidth>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// An address, absolute or relative: makes this a link. One that would run a script is left out, with a warning.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// Where the link opens. With `_blank` it says that it opens a new tab. Default: here.
    #[prop(optional, into)]
    target: Prop<Option<Text>>,
    /// The link is saved as a file of this name; when empty, of the name it has. Default: it is opened.
    #[prop(optional, into)]
    download: Prop<Option<Text>>,
    /// Work is under way: shows a spinner, keeps width and name, and ignores presses.
    #[prop(optional, into)]
    loading: Prop<bool>,
    /// Cannot be pressed or focused.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// Looks turned off and ignores presses, but takes the focus and is read.
    #[prop(optional, into)]
    aria_disabled: Prop<bool>,
    /// A number after the text, such as how many are left. Default: none.
    #[prop(optional, into)]
    count: Prop<Option<u32>>,
    /// What the number counts, for those who do not see it. Default: the number alone is read.
    #[prop(optional, into)]
    count_label: Option<Prop<Text>>,
    /// What to do with the element named by `command_for`: `show-modal`, `toggle-popover` and so on.
    #[prop(optional, into)]
    command: Prop<Option<Text>>,
    /// The id of the dialog or popover that `command` is for.
    #[prop(optional, into)]
    command_for: Prop<Option<Text>>,
    /// The name that assistive technology reads, where the text alone does not say enough. Let it hold the text.
    #[prop(optional, into)]
    aria_label: Prop<Option<Text>>,
    /// The ids of what describes it.
    #[prop(optional, into)]
    aria_describedby: Prop<Option<Text>>,
    /// Whether what it opens is open. Default: it opens nothing.
    #[prop(optional, into)]
    aria_expanded: Prop<Option<bool>>,
    /// The ids of what it opens or changes.
    #[prop(optional, into)]
    aria_controls: Prop<Option<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called when it is pressed, by mouse, key or touch.
    #[prop(optional, into)]
    on_click: Option<Callback<MouseEvent>>,
    /// The native button. Empty for a link.
    #[prop(optional)]
    node_ref: Option<NodeRef<html::Button>>,
    /// The verb, and what it is done to.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let icon = icon.unwrap_or_else(|| variant.map(|variant| variant.symbol()).into());
    Button(ButtonProps {
        variant: Prop::Static(ButtonVariant::Secondary),
        color,
        size,
        width,
        href,
        target,
        download,
        loading,
        disabled,
        aria_disabled,
        icon: Some(icon),
        description,
        count,
        count_label,
        command,
        command_for,
        aria_label,
        aria_describedby,
        aria_expanded,
        aria_controls,
        id,
        class: class_names("felles-action-button", &class),
        on_click,
        node_ref,
        ..ButtonProps::builder().children(children).build()
    })
}
