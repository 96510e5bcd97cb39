//! [`Tooltip`]: a few words beside what the pointer or the focus is on.

mod following;
pub(crate) mod style;

use super::Placement;
use crate::{
    runtime::{
        Prop, Text,
        beside::adopt_sheet,
        id_scope::{component_id, part_id},
        prop::class_names,
    },
    styles,
};
use following::Rules;
use leptos::{prelude::*, tachys::html::attribute::custom::custom_attribute};

crate::variants! {
    /// What a tooltip is to assistive technology.
    pub enum TooltipType {
        /// The name of what has no text, and a description of what has.
        #[default]
        Auto = "auto",
        /// A description, read after the name.
        Description = "description",
        /// The name.
        Label = "label",
    }
}

/// A few words beside what the pointer or the focus is on: the name of a button that is only an icon, or a key to press.
///
/// Nothing that anyone must read, for it does not come to those who touch the screen unless they hold what it is for.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Tooltip text="Skriv ut">
///         <Button variant=ButtonVariant::Tertiary aria_label="Skriv ut" icon=|| view! { <Icon icon=icons::PRINTER_SMALL /> }>
///             {None::<&str>}
///         </Button>
///     </Tooltip>
/// };
/// ```
#[component]
pub fn Tooltip(
    /// The words: at most 80 characters, or the console warns.
    #[prop(optional, into)]
    text: Prop<Text>,
    /// The id of an element whose text are the words, instead of `text`.
    #[prop(optional, into)]
    text_from: Prop<Option<Text>>,
    /// What it is to assistive technology. Default: the name of what has no text, a description of what has. What says the
    /// same itself is not told twice.
    #[prop(optional, into)]
    r#type: Prop<TooltipType>,
    /// A shortcut, as in `aria-keyshortcuts`: `Control+P`. It is shown, and told of what it is for. The page has to listen
    /// for it.
    #[prop(optional, into)]
    keys: Prop<Option<Text>>,
    /// Where it stands. Where there is no room, it goes to the other side. Default: above.
    #[prop(default = Prop::Static(Placement::Top), into)]
    placement: Prop<Placement>,
    /// How long the pointer rests before it comes, in milliseconds. It comes at once by key, and where another has just
    /// gone. Default: 300.
    #[prop(default = 300)]
    delay: u32,
    /// The id. Default: one is made. The words' is the same with `-tip` after it.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What it is for: one thing that takes the focus, or a plain text, which the script makes a button that shows the words.
    children: Children,
) -> impl IntoView {
    adopt_sheet();
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("tooltip"));
    let tip_id = part_id(&id, "tip");
    let follow = following::follow(Rules {
        text: text.clone(),
        text_from,
        r#type,
        keys: keys.clone(),
        placement,
        delay,
    });
    let keys = keys.may_be_some().then(|| {
        view! {
            <kbd class="felles-tooltip__keys" aria-hidden="true">
                {keys.map(|keys| keys.as_deref().unwrap_or_default().replace("Control", "Ctrl").replace('+', " + "))}
            </kbd>
        }
    });
    view! {
        <span {..follow} class=class_names("felles-tooltip", &class) id=id>
            {children()}
            <span
                {..custom_attribute("popover", "manual")}
                class="felles-beside felles-tooltip__tip"
                role="tooltip"
                data-arrow=""
                id=tip_id
            >
                <span class={"felles-tooltip__text"}>{text}</span>
                {keys}
            </span>
        </span>
    }
}
