//! [`Popover`]: shows more beside the button that opens it.

pub(crate) mod style;

use super::{Color, Placement, Size};
use crate::{
    runtime::{
        Model, Prop, Text,
        beside::adopt_sheet,
        id_scope::component_id,
        native,
        popup::{Popup, popup},
        prop::class_names,
    },
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// How a popover looks.
    pub enum PopoverVariant {
        /// As the page.
        #[default]
        Default = "default",
        /// Tinted with the colour.
        Tinted = "tinted",
    }
}

/// Shows more beside the button that opens it: a native popover, above everything else.
///
/// A button opens and closes it by its id, also before the page's wasm is there; or the owner sets `open`. Escape and a
/// press outside close it.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Button command="toggle-popover" command_for="saksgang">"Slik går saken videre"</Button>
///     <Popover id="saksgang" placement=Placement::BottomStart>
///         "Vi ser på søknaden din innen tre uker."
///     </Popover>
/// };
/// ```
#[component]
pub fn Popover(
    /// The id, which buttons name with `command_for`. Default: one is made; then the owner opens it.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Whether it is open. Default: closed, and opened by a button. When the owner rules it (`(Signal, Callback)`), it
    /// shows what the owner's signal says.
    #[prop(optional, into)]
    open: Model<bool>,
    /// Where it stands. Where there is no room, it goes to the other side, and moves along it as far as it must. Default:
    /// below, in the middle.
    #[prop(optional, into)]
    placement: Prop<Placement>,
    /// Whether an arrow points at the button. Default: it does.
    #[prop(default = Prop::Static(true), into)]
    arrow: Prop<bool>,
    /// How it looks. Default: as the page.
    #[prop(optional, into)]
    variant: Prop<PopoverVariant>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// Lets it stand in a paragraph, beside a [`PopoverTrigger`]: it may then hold no blocks. Default: it may not.
    #[prop(optional)]
    inline: bool,
    /// Called once for each time the user opens or closes it, with whether it is open; not when the owner does.
    #[prop(optional, into)]
    on_toggle: Option<Callback<bool>>,
    /// A name. It makes it a `dialog` to assistive technology, which suits one with controls in it. Default: it has no
    /// role, and is read as what it holds.
    #[prop(optional, into)]
    aria_label: Prop<Option<Text>>,
    /// The ids of what names it, instead of a text.
    #[prop(optional, into)]
    aria_labelledby: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What it shows.
    children: Children,
) -> impl IntoView {
    adopt_sheet();
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("popover"));
    let role = aria_label.zip(&aria_labelledby, |label, by| {
        (label.is_some() || by.is_some()).then_some("dialog")
    });
    let tag = if inline { "span" } else { "div" };
    let content = native(tag, children()).attribute(
        "class",
        Prop::Static("felles-beside__content felles-popover__content felles-trims"),
    );
    native(tag, content.into_any())
        .attribute("popover", Prop::Static("auto"))
        .attribute("class", class_names("felles-beside felles-popover", &class))
        .attribute("id", id)
        .attribute("role", role)
        .attribute("aria-label", aria_label)
        .attribute("aria-labelledby", aria_labelledby)
        .attribute("data-arrow", arrow)
        .attribute("data-variant", variant)
        .attribute("data-color", color)
        .attribute("data-size", size)
        .with(popup(Popup {
            open,
            placement,
            anchor: None,
            shown: None,
            on_toggle,
        }))
}

/// Words in a running text that open a [`Popover`]: a button that reads as the sentence it stands in.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <p>
///         "Du må svare før " <PopoverTrigger popover="frist">"fristen"</PopoverTrigger>
///         <Popover id="frist" inline=true>"14 dager etter at du fikk brevet."</Popover> "."
///     </p>
/// };
/// ```
#[component]
pub fn PopoverTrigger(
    /// The id of the popover.
    #[prop(into)]
    popover: Prop<Text>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The words.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    native("button", children())
        .attribute("type", Prop::Static("button"))
        .attribute("popovertarget", popover)
        .attribute("class", class_names("felles-popover__trigger", &class))
        .attribute("id", id)
}
