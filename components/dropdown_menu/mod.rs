//! [`DropdownMenu`]: a button that opens a list of things to do, or places to go.

mod hover;
mod item;
mod keys;
pub(crate) mod style;
mod submenu;
pub(crate) mod typeahead;

pub use item::{
    DropdownMenuCheckbox, DropdownMenuDivider, DropdownMenuGroup, DropdownMenuItem, DropdownMenuRadio,
    DropdownMenuRadioGroup,
};
pub use submenu::DropdownSubmenu;

use super::{Button, ButtonIcon, ButtonVariant, Color, Placement, Size, icon};
use crate::{
    runtime::{
        Model, Prop, Text,
        beside::adopt_sheet,
        id_scope::{component_id, part_id},
        popup::{Popup, popup},
        prop::class_names,
        scripted,
    },
    styles,
};
use keys::Level;
use leptos::{context::Provider, prelude::*, tachys::html::attribute::custom::custom_attribute};

crate::variants! {
    /// What a dropdown menu is to assistive technology, and how keys move in it.
    pub enum DropdownMenuKind {
        /// A menu of things to do: the arrow keys move in it, letters find what begins with them.
        #[default]
        Menu = "menu",
        /// A list, most often of links: Tab moves in it.
        List = "list",
    }
}

/// What the parts of a menu must know.
#[derive(Clone, Copy)]
pub(crate) struct MenuContext {
    kind: DropdownMenuKind,
    /// Whether the whole menu is open.
    open: Model<bool>,
}

impl MenuContext {
    fn current() -> Option<Self> {
        use_context()
    }

    /// A role that only a menu has, and only while the script makes it one.
    fn role(context: Option<Self>, role: &'static str) -> Option<&'static str> {
        let is_menu = context.is_none_or(|context| context.kind == DropdownMenuKind::Menu);
        is_menu.then_some(role)
    }
}

/// A button that opens a list of things to do, or places to go.
///
/// It works before the page's wasm is there: then it is a list that Tab moves in. Escape and a press outside close it, and
/// so does a choice.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let deleted = RwSignal::new(false);
/// let _ = view! {
///     <DropdownMenu label="Mer">
///         <DropdownMenuItem href="/sak/7/kopi">"Kopier saken"</DropdownMenuItem>
///         <DropdownMenuDivider />
///         <DropdownMenuItem color=Color::Danger on_select=move |()| deleted.set(true)>"Slett saken"</DropdownMenuItem>
///     </DropdownMenu>
/// };
/// ```
#[component]
pub fn DropdownMenu(
    /// What the button says. It names the menu.
    #[prop(into)]
    label: Prop<Text>,
    /// Shows only the icon; the label is the button's name. Needs `icon`.
    #[prop(optional)]
    icon_only: bool,
    /// An icon before the label.
    #[prop(optional, into)]
    icon: Option<ButtonIcon>,
    /// What the button shows instead of the label, which stays its name: say the same in it. Default: the label.
    #[prop(optional, into)]
    content: Option<ViewFnOnce>,
    /// What it is to assistive technology, and how keys move in it. Default: a menu.
    #[prop(optional)]
    kind: DropdownMenuKind,
    /// How much the button pulls. Default: secondary.
    #[prop(default = Prop::Static(ButtonVariant::Secondary), into)]
    variant: Prop<ButtonVariant>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The button cannot be pressed.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// Whether it is open. Default: closed, and opened by its button.
    #[prop(optional, into)]
    open: Model<bool>,
    /// Where it stands. Where there is no room, it goes to the other side. Default: below, from where lines begin.
    #[prop(default = Prop::Static(Placement::BottomStart), into)]
    placement: Prop<Placement>,
    /// Whether an arrow points at the button. Default: none does.
    #[prop(optional, into)]
    arrow: Prop<bool>,
    /// What stands above the items, and is none of them: whose menu it is.
    #[prop(optional, into)]
    header: Option<ViewFnOnce>,
    /// Called once for each time the user opens or closes it, with whether it is open.
    #[prop(optional, into)]
    on_toggle: Option<Callback<bool>>,
    /// The id. Default: one is made. The button's is the same with `-button` after it, the panel's with `-panel`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The items: `DropdownMenuItem` and its kin.
    children: Children,
) -> impl IntoView {
    adopt_sheet();
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("dropdown-menu"));
    let (button_id, panel_id, list_id) = (part_id(&id, "button"), part_id(&id, "panel"), part_id(&id, "list"));
    let context = MenuContext { kind, open };
    let level = Level::of_menu(kind, open);
    let follow = popup(Popup {
        open,
        placement,
        anchor: None,
        shown: Some(level.shown()),
        on_toggle,
    });
    let name = (icon_only || content.is_some()).then(|| label.clone());
    let some = |text: &Prop<Text>| text.map(|text| Some(text.clone()));
    let chevron = icon::chevron("felles-dropdown-menu__chevron");
    let text = match content {
        Some(content) => Some((content.run(), chevron).into_any()),
        None if icon_only => None,
        None => Some(view! { <span class={"felles-dropdown-menu__label"}>{label.clone()}</span> {chevron} }.into_any()),
    };
    let header = header.map(|header| view! { <div class="felles-dropdown-menu__header">{header.run()}</div> });
    view! {
        <div
            {..level.opener_keys()}
            class=class_names("felles-dropdown-menu", &class)
            data-color=color.clone()
            data-size=size.clone()
            id=id
        >
            {opener(icon, text.into_any(), OpenerProps {
                variant, disabled, id: some(&button_id), panel: some(&panel_id), name: name.map_or(Prop::Static(None), |name| some(&name)), kind,
            })}
            <div
                {..custom_attribute("popover", "auto")}
                {..follow}
                class="felles-beside felles-dropdown-menu__panel"
                data-arrow=arrow
                id=panel_id
            >
                <div class="felles-beside__content felles-dropdown-menu__content">
                    {header}
                    <ul
                        {..level.keys()}
                        class="felles-dropdown-menu__list"
                        role=scripted(MenuContext::role(Some(context), "menu"))
                        aria-labelledby=button_id
                        id=list_id
                    >
                        <Provider value=context>{children()}</Provider>
                    </ul>
                </div>
            </div>
        </div>
    }
}

struct OpenerProps {
    variant: Prop<ButtonVariant>,
    disabled: Prop<bool>,
    id: Prop<Option<Text>>,
    panel: Prop<Option<Text>>,
    name: Prop<Option<Text>>,
    kind: DropdownMenuKind,
}

fn opener(icon: Option<ButtonIcon>, text: AnyView, props: OpenerProps) -> AnyView {
    let popup = (props.kind == DropdownMenuKind::Menu).then_some("menu");
    view! {
        <Button
            variant=props.variant
            disabled=props.disabled
            id=props.id
            aria_label=props.name
            command="toggle-popover"
            command_for=props.panel
            icon=icon
            class="felles-dropdown-menu__button"
            attr:aria-haspopup=scripted(popup)
        >
            {text}
        </Button>
    }
    .into_any()
}
