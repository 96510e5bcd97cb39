//! [`DropdownSubmenu`]: a menu in a menu.

use super::{MenuContext, hover::Hover, item::as_part, keys::Level};
use crate::{
    components::{Placement, icon, icons},
    runtime::{
        Model, Prop, Text,
        id_scope::{component_id, part_id},
        native,
        popup::{Popup, popup},
        prop::class_names,
        scripted,
    },
};
use leptos::{prelude::*, tachys::html::attribute::custom::custom_attribute};

/// A menu in a menu: Right or Enter opens it, Left or Escape closes it alone. A mouse that rests on its item opens it too, and
/// leaves the focus where it is. One level is enough, and often one too many.
#[component]
pub fn DropdownSubmenu(
    /// What its item says. It names the menu.
    #[prop(into)]
    label: Prop<Text>,
    /// An icon before the label.
    #[prop(optional, into)]
    icon: Option<ViewFnOnce>,
    /// Whether it is open. Default: closed, and opened by its item.
    #[prop(optional, into)]
    open: Model<bool>,
    /// The id. Default: one is made. The item's is the same with `-item` after it, the panel's with `-panel`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The items.
    children: Children,
) -> impl IntoView {
    let context = MenuContext::current();
    let id = component_id(&id, Some("submenu"));
    let (item_id, panel_id) = (part_id(&id, "item"), part_id(&id, "panel"));
    let kind = context.map(|context| context.kind).unwrap_or_default();
    let level = Level::of_submenu(kind, open, context.map_or(open, |context| context.open));
    let hover = Hover::new(open);
    let enter = level.shown();
    let follow = popup(Popup {
        open,
        placement: Prop::Static(Placement::RightStart),
        anchor: None,
        shown: Some(Callback::new(move |panel| {
            if !hover.opened_it() {
                enter.run(panel);
            }
        })),
        on_toggle: None,
    });
    let icon =
        icon.map(|icon| view! { <span class="felles-dropdown-menu__icon" aria-hidden="true">{icon.run()}</span> });
    let content = view! {
        {icon}
        <span class="felles-dropdown-menu__words"><span class="felles-dropdown-menu__text">{label}</span></span>
        {icon::decoration("felles-dropdown-menu__into", Prop::Static(icons::CHEVRON_RIGHT))}
    };
    let item = native("button", content.into_any())
        .attribute("type", Prop::Static("button"))
        .attribute("popovertarget", panel_id.clone())
        .attribute("class", class_names("felles-dropdown-menu__item", &class))
        .attribute("id", item_id.clone())
        .with(custom_attribute(
            "aria-haspopup",
            scripted(MenuContext::role(context, "menu")),
        ))
        .with(as_part(context, "menuitem"));
    let panel = view! {
        <div
            {..custom_attribute("popover", "auto")}
            {..follow}
            class="felles-beside felles-dropdown-menu__panel"
            id=panel_id
        >
            <div class="felles-beside__content felles-dropdown-menu__content">
                <ul
                    {..level.keys()}
                    class="felles-dropdown-menu__list"
                    role=scripted(MenuContext::role(context, "menu"))
                    aria-labelledby=item_id
                >
                    {children()}
                </ul>
            </div>
        </div>
    };
    view! {
        <li {..hover.follow()} class="felles-dropdown-menu__row" role=scripted(MenuContext::role(context, "none"))>
            {item}
            {panel}
        </li>
    }
}
