//! [`ToggleButton`]: a button that stays pressed until it is pressed again.

pub(crate) mod style;

use super::{Button, ButtonIcon, ButtonVariant, ButtonWidth, Color, Size, button::ButtonProps};
use crate::{
    runtime::{Model, Prop, Text, prop::class_names},
    styles,
};
use leptos::{html, prelude::*};

/// A button that stays pressed until it is pressed again: to follow, to mark, to show in bold. Its text stays the same;
/// that it is pressed is told beside.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let favourite = RwSignal::new(false);
/// let _ = view! {
///     <ToggleButton pressed=favourite icon=icons::STAR icon_pressed=icons::STAR_FILL>"Favoritt"</ToggleButton>
/// };
/// ```
#[component]
pub fn ToggleButton(
    /// Whether it is pressed. Default: it is not. When the owner rules it (`(Signal, Callback)`), it shows what the
    /// owner's signal says.
    #[prop(optional, into)]
    pressed: Model<bool>,
    /// Called once for each press, with what the user asked for.
    #[prop(optional, into)]
    on_change: Option<Callback<bool>>,
    /// How much it pulls. Default: secondary.
    #[prop(default = Prop::Static(ButtonVariant::Secondary), into)]
    variant: Prop<ButtonVariant>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// How wide it is. Default: as its text.
    #[prop(optional, into)]
    width: Prop<ButtonWidth>,
    /// Lower and with smaller text, for rows of tables and for toolbars: 32 px in the standard size.
    #[prop(optional, into)]
    compact: Prop<bool>,
    /// An icon before the text. Default: none.
    #[prop(optional, into)]
    icon: Prop<Option<icondata_core::Icon>>,
    /// The icon while it is pressed: the filled form of the same. Default: the same.
    #[prop(optional, into)]
    icon_pressed: Prop<Option<icondata_core::Icon>>,
    /// Shows the icon alone. The text is still its name.
    #[prop(optional)]
    hide_label: bool,
    /// The change is under way: shows a spinner, keeps width and name, and ignores presses.
    #[prop(optional, into)]
    loading: Prop<bool>,
    /// Cannot be pressed or focused.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// Looks turned off and ignores presses, but takes the focus and is read.
    #[prop(optional, into)]
    aria_disabled: Prop<bool>,
    /// A number after the text, such as how many have pressed. Default: none.
    #[prop(optional, into)]
    count: Prop<Option<u32>>,
    /// What the number counts, for those who do not see it. Default: the number alone is read.
    #[prop(optional, into)]
    count_label: Option<Prop<Text>>,
    /// The name that assistive technology reads, where the text alone does not say enough. It stays the same too.
    #[prop(optional, into)]
    aria_label: Prop<Option<Text>>,
    /// The ids of what describes it.
    #[prop(optional, into)]
    aria_describedby: Prop<Option<Text>>,
    /// The ids of what it changes.
    #[prop(optional, into)]
    aria_controls: Prop<Option<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The native button.
    #[prop(optional)]
    node_ref: Option<NodeRef<html::Button>>,
    /// The text: what is so while it is pressed.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let press = move |_| {
        let wanted = !pressed.get_untracked();
        pressed.set_by_user(wanted);
        if let Some(on_change) = on_change {
            on_change.run(wanted);
        }
    };
    let content: Children = if hide_label {
        Box::new(move || view! { <span class="felles-toggle-button__label">{children()}</span> }.into_any())
    } else {
        children
    };
    let own = if hide_label {
        "felles-toggle-button felles-toggle-button__icon-only"
    } else {
        "felles-toggle-button"
    };
    Button(ButtonProps {
        variant,
        color,
        size,
        width,
        compact,
        loading,
        disabled,
        aria_disabled,
        icon: symbol(&icon, &icon_pressed, pressed),
        count,
        count_label,
        aria_label,
        aria_describedby,
        aria_controls,
        aria_pressed: Prop::derive(move || Some(pressed.get())),
        id,
        class: class_names(own, &class),
        on_click: Some(Callback::new(press)),
        node_ref,
        ..ButtonProps::builder().children(content).build()
    })
}

/// The icon of the moment. One that is not given is that of the other state.
fn symbol(
    icon: &Prop<Option<icondata_core::Icon>>,
    icon_pressed: &Prop<Option<icondata_core::Icon>>,
    pressed: Model<bool>,
) -> Option<ButtonIcon> {
    let given = icon.zip(icon_pressed, |icon, pressed| icon.or(*pressed).zip(pressed.or(*icon)));
    let (first, _) = given.get_untracked()?;
    let shown = Prop::derive(move || match given.get() {
        Some((_, icon)) if pressed.get() => icon,
        Some((icon, _)) => icon,
        None => first,
    });
    Some(shown.into())
}
