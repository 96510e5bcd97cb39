use super::{style, symbol};
use crate::{
    components::{Size, pressable::pressable},
    runtime::{Model, Prop, Text, prop::class_names},
    styles,
};
use leptos::{ev::MouseEvent, html, prelude::*};

/// Something to do, in a pill: a suggestion to search for, a shortcut. With `pressed` it stays pressed until it is pressed
/// again.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let only_unread = RwSignal::new(false);
/// let _ = view! { <ChipButton pressed=only_unread>"Bare uleste"</ChipButton> };
/// ```
#[component]
pub fn ChipButton(
    /// Whether it is pressed: for what works at once, outside forms. Default: it does not stay pressed.
    #[prop(optional, into)]
    pressed: Option<Model<bool>>,
    /// Called once for each press.
    #[prop(optional, into)]
    on_click: Option<Callback<MouseEvent>>,
    /// An icon before the text. Default: none.
    #[prop(optional, into)]
    icon: Prop<Option<icondata_core::Icon>>,
    /// An address, absolute or relative: makes this a link.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// Cannot be pressed or focused.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The native button. Empty for a link.
    #[prop(optional)]
    node_ref: Option<NodeRef<html::Button>>,
    /// The text: a word or two.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let node_ref = node_ref.filter(|_| href.is_none());
    let pressed = pressed.filter(|_| href.is_none());
    let state = match pressed {
        Some(pressed) => Prop::derive(move || Some(if pressed.get() { "true" } else { "false" })),
        None => Prop::Static(None),
    };
    let press = move |event: MouseEvent| {
        if let Some(pressed) = pressed {
            pressed.set_by_user(!pressed.get_untracked());
        }
        if let Some(on_click) = on_click {
            on_click.run(event);
        }
    };
    let listens = pressed.is_some() || on_click.is_some();
    let content = view! {
        {symbol(&icon)}
        <span class="felles-chip__text">{children()}</span>
    };
    pressable(
        href,
        disabled,
        listens.then(|| Callback::new(press)),
        content.into_any(),
    )
    .attribute("class", class_names("felles-chip", &class))
    .attribute("data-size", size)
    .attribute("aria-pressed", state)
    .attribute("id", id)
    .node_ref(node_ref)
}
