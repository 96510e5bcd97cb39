//! [`TileButton`]: a large button with an icon over its text.

pub(crate) mod style;

use super::{Color, Size, icon, pressable::pressable, visually_hidden::VisuallyHidden};
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::{ev::MouseEvent, html, prelude::*};

crate::variants! {
    /// What a tile button stands on.
    pub enum TileButtonVariant {
        /// A white ground that seems lifted.
        #[default]
        Shadow = "shadow",
        /// A white ground with a frame.
        Border = "border",
        /// Nothing of its own, in the colour of the text around: for a filled or dark ground.
        Transparent = "transparent",
    }

    /// The shape of a tile button.
    pub enum TileButtonShape {
        /// As wide as it is high, at least: icon over text.
        #[default]
        Square = "square",
        /// As wide as what it stands in: icon before text.
        Wide = "wide",
    }
}

/// A large button with an icon over its text: the main things to do on a front page. With an address it is a link.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let open = RwSignal::new(false);
/// let _ = view! {
///     <TileButton icon=|| view! { <Icon icon=icons::INBOX /> } count=3_u32 count_label="uleste" href="/innboks">
///         "Innboks"
///     </TileButton>
///     <TileButton expanded=open controls="kontakt" on_click=move |_| open.update(|open| *open = !*open)>
///         "Kontakt oss"
///     </TileButton>
/// };
/// ```
#[component]
pub fn TileButton(
    /// The icon. It is decoration: the text must do without it. Default: none.
    #[prop(optional, into)]
    icon: Option<ViewFnOnce>,
    /// What it stands on. Default: a white ground that seems lifted.
    #[prop(optional, into)]
    variant: Prop<TileButtonVariant>,
    /// Its shape. Default: as wide as it is high.
    #[prop(optional, into)]
    shape: Prop<TileButtonShape>,
    /// How many wait behind it. Default, and when 0: no number.
    #[prop(optional, into)]
    count: Prop<Option<u32>>,
    /// What the number counts, heard after it: `uleste`. Default: nothing, so only the number is heard.
    #[prop(optional, into)]
    count_label: Prop<Option<Text>>,
    /// An address, absolute or relative: makes this a link. One that would run a script is left out, with a warning in the
    /// console.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// Opens a part of the page, which now is open, or is not. Default: it opens nothing. Means nothing to a link.
    #[prop(optional, into)]
    expanded: Prop<Option<bool>>,
    /// The id of the part that it opens.
    #[prop(optional, into)]
    controls: Prop<Option<Text>>,
    /// Cannot be pressed or focused. Say why beside it.
    #[prop(optional, into)]
    disabled: Prop<bool>,
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
    /// Called when it is pressed, by mouse, key or touch.
    #[prop(optional, into)]
    on_click: Option<Callback<MouseEvent>>,
    /// The native button. Empty for a link.
    #[prop(optional)]
    node_ref: Option<NodeRef<html::Button>>,
    /// The text: one to three words.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let node_ref = node_ref.filter(|_| href.is_none());
    let expanded = if href.is_some() { Prop::default() } else { expanded };
    let icon = icon.map(|icon| view! { <span class="felles-tile-button__icon" aria-hidden="true">{icon.run()}</span> });
    let chevron = expanded
        .may_be_some()
        .then(|| icon::chevron("felles-tile-button__chevron"));
    let content = view! {
        {icon}
        <span class="felles-tile-button__label">{children()}</span>
        {counted(count, count_label)}
        {chevron}
    };
    pressable(href, disabled, on_click, content.into_any())
        .attribute("class", class_names("felles-tile-button", &class))
        .attribute("data-variant", variant)
        .attribute("data-shape", shape)
        .attribute("data-color", color)
        .attribute("data-size", size)
        .attribute("id", id)
        .attribute(
            "aria-expanded",
            expanded.map(|open| open.map(|open| if open { "true" } else { "false" })),
        )
        .attribute("aria-controls", controls)
        .node_ref(node_ref)
}

/// The number, and what it counts. Nothing where there is none, or none left.
fn counted(count: Prop<Option<u32>>, label: Prop<Option<Text>>) -> Option<AnyView> {
    if !count.may_be_some() {
        return None;
    }
    let drawn = move |count: Option<u32>| {
        let count = count.filter(|count| *count > 0)?;
        let label = label.map(|label| match label {
            Some(label) => Text::from(format!(" {label}")),
            None => Text::default(),
        });
        Some(view! {
            " "
            <span class="felles-tile-button__count">{count.to_string()} <VisuallyHidden>{label}</VisuallyHidden></span>
        })
    };
    match count {
        Prop::Static(count) => drawn(count).map(IntoAny::into_any),
        Prop::Dynamic(count) => Some((move || drawn(count.get())).into_any()),
    }
}
