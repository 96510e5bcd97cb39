//! What stands in a menu.

use super::{Color, MenuContext};
use crate::{
    components::{icon, icons},
    runtime::{
        Choice, Model, Prop, Text, address,
        id_scope::{component_id, part_id},
        native,
        prop::class_names,
        scripted,
    },
};
use leptos::{
    context::Provider,
    ev,
    prelude::*,
    tachys::html::attribute::{Attribute, custom::custom_attribute},
};

/// One thing to do, or with `href`, one place to go. A choice closes the menu.
#[component]
pub fn DropdownMenuItem(
    /// An address, absolute or relative: makes this a link.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// An icon before the text.
    #[prop(optional, into)]
    icon: Option<ViewFnOnce>,
    /// More, below the text.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// A shortcut, as in `aria-keyshortcuts`: `Control+P`. The page has to listen for it.
    #[prop(optional, into)]
    keys: Prop<Option<Text>>,
    /// The colour: danger for what destroys. Default: that of the menu.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// It is the page that the user is on.
    #[prop(optional, into)]
    current: Prop<bool>,
    /// The language of the text, as in `lang`: for a list of languages.
    #[prop(optional, into)]
    lang: Prop<Option<Text>>,
    /// It can be found, but does nothing. A link that is off goes nowhere.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// Called when it is chosen, by mouse, key or touch.
    #[prop(optional, into)]
    on_select: Option<Callback<()>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The text.
    children: Children,
) -> impl IntoView {
    let context = MenuContext::current();
    let icon =
        icon.map(|icon| view! { <span class="felles-dropdown-menu__icon" aria-hidden="true">{icon.run()}</span> });
    let description = description.may_be_some().then(|| {
        view! { <span class="felles-dropdown-menu__description">{description.map(|text| text.clone().unwrap_or_default())}</span> }
    });
    let shown_keys = keys.may_be_some().then(|| {
        let shown = keys.map(|keys| keys.as_deref().unwrap_or_default().replace("Control", "Ctrl"));
        view! { <kbd class="felles-dropdown-menu__keys" aria-hidden="true">{shown}</kbd> }
    });
    let content = view! {
        {icon}
        <span class="felles-dropdown-menu__words">
            <span class="felles-dropdown-menu__text">{children()}</span>
            {description}
        </span>
        {shown_keys}
    };
    let press = select(on_select, disabled.clone());
    let content = content.into_any();
    let element = match href {
        Some(href) => native("a", content).attribute("href", address::of_link(href)),
        None => native("button", content).attribute("type", Prop::Static("button")),
    };
    let item = element
        .attribute("class", class_names("felles-dropdown-menu__item", &class))
        .attribute("id", id)
        .attribute("lang", lang)
        .attribute("data-color", color)
        .attribute("aria-current", current.map(|current| current.then_some("page")))
        .attribute("aria-disabled", disabled.map(|disabled| disabled.then_some("true")))
        .attribute("aria-keyshortcuts", keys)
        .with(press)
        .with(as_part(context, "menuitem"));
    row(context, item)
}

/// One thing that is on or off. Space and a press leave the menu open; Enter closes it.
#[component]
pub fn DropdownMenuCheckbox(
    /// Whether it is on.
    #[prop(optional, into)]
    checked: Model<bool>,
    /// It can be found, but does nothing.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// Called once for each change of the user, with whether it is on.
    #[prop(optional, into)]
    on_change: Option<Callback<bool>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The text.
    children: Children,
) -> impl IntoView {
    let is_on = Prop::from(checked.signal());
    let press = Callback::new(move |()| {
        let wanted = !checked.get_untracked();
        checked.set_by_user(wanted);
        if let Some(on_change) = on_change {
            on_change.run(wanted);
        }
    });
    switch("menuitemcheckbox", is_on, disabled, press, id, class, children)
}

/// A set of which one is chosen: `DropdownMenuRadio` in it.
#[component]
pub fn DropdownMenuRadioGroup(
    /// What is chosen between. It names the group.
    #[prop(into)]
    label: Prop<Text>,
    /// What is chosen.
    #[prop(optional, into)]
    selected: Model<Option<Choice>>,
    /// Called once for each choice of the user.
    #[prop(optional, into)]
    on_change: Option<Callback<Choice>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The choices.
    children: Children,
) -> impl IntoView {
    let group = RadioGroup { selected, on_change };
    view! {
        <DropdownMenuGroup label=label id=id class=class>
            <Provider value=group>{children()}</Provider>
        </DropdownMenuGroup>
    }
}

#[derive(Clone, Copy)]
struct RadioGroup {
    selected: Model<Option<Choice>>,
    on_change: Option<Callback<Choice>>,
}

/// One of a [`DropdownMenuRadioGroup`]. Space and a press leave the menu open; Enter closes it.
#[component]
pub fn DropdownMenuRadio(
    /// What is chosen with it.
    #[prop(into)]
    value: Choice,
    /// It can be found, but does nothing.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The text.
    children: Children,
) -> impl IntoView {
    let group = use_context::<RadioGroup>();
    let name = value.clone();
    let is_on = group.map_or(Prop::Static(false), |group| {
        Prop::derive(move || group.selected.get().is_some_and(|selected| selected == name))
    });
    let press = Callback::new(move |()| {
        let Some(group) = group else { return };
        if group.selected.get_untracked().as_ref() == Some(&value) {
            return;
        }
        group.selected.set_by_user(Some(value.clone()));
        if let Some(on_change) = group.on_change {
            on_change.run(value.clone());
        }
    });
    switch("menuitemradio", is_on, disabled, press, id, class, children)
}

/// Items that belong together, under a heading.
#[component]
pub fn DropdownMenuGroup(
    /// The heading. It names the group.
    #[prop(into)]
    label: Prop<Text>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The items.
    children: Children,
) -> impl IntoView {
    let context = MenuContext::current();
    let id = component_id(&id, Some("menu-group"));
    let label_id = part_id(&id, "label");
    view! {
        <li class=class_names("felles-dropdown-menu__group", &class) role=scripted(MenuContext::role(context, "none")) id=id>
            <span class="felles-dropdown-menu__group-label" id=label_id.clone()>{label}</span>
            <ul
                class="felles-dropdown-menu__group-list"
                role=scripted(MenuContext::role(context, "group"))
                aria-labelledby=label_id
            >
                {children()}
            </ul>
        </li>
    }
}

/// A line between items.
#[component]
pub fn DropdownMenuDivider() -> impl IntoView {
    let context = MenuContext::current();
    let role = MenuContext::role(context, "separator");
    let is_hidden = role.is_none().then_some("true");
    view! { <li class={"felles-dropdown-menu__divider"} role=scripted(role) aria-hidden=is_hidden></li> }
}

fn switch(
    role: &'static str,
    is_on: Prop<bool>,
    disabled: Prop<bool>,
    press: Callback<()>,
    id: Prop<Option<Text>>,
    class: Prop<Text>,
    children: Children,
) -> impl IntoView {
    let context = MenuContext::current();
    let is_menu = MenuContext::role(context, role).is_some();
    let state = is_on.map(|is_on| if *is_on { "true" } else { "false" });
    let mark = icon::decoration("felles-dropdown-menu__mark", Prop::Static(icons::CHECKMARK));
    let content = view! {
        <span class="felles-dropdown-menu__icon" aria-hidden="true">{mark}</span>
        <span class="felles-dropdown-menu__words"><span class="felles-dropdown-menu__text">{children()}</span></span>
    };
    let press = select(Some(press), disabled.clone());
    let item = native("button", content.into_any())
        .attribute("type", Prop::Static("button"))
        .attribute("class", class_names("felles-dropdown-menu__item", &class))
        .attribute("id", id)
        .attribute(if is_menu { "aria-checked" } else { "aria-pressed" }, state)
        .attribute("aria-disabled", disabled.map(|disabled| disabled.then_some("true")))
        .with(press)
        .with(as_part(context, role));
    row(context, item)
}

/// The one listener: none where there is nobody to call.
fn select(
    on_select: Option<Callback<()>>,
    disabled: Prop<bool>,
) -> leptos::either::Either<ev::On<ev::click, impl FnMut(ev::MouseEvent) + Clone + 'static>, ()> {
    let press = on_select.map(|on_select| {
        Callback::new(move |_: ev::MouseEvent| {
            if !disabled.get_untracked() {
                on_select.run(());
            }
        })
    });
    crate::runtime::listen(ev::click, press)
}

/// In a menu the arrow keys reach the items, and Tab does not: what the script makes of them.
pub(super) fn as_part(context: Option<MenuContext>, role: &'static str) -> impl Attribute {
    let role = MenuContext::role(context, role);
    (
        custom_attribute("role", scripted(role)),
        custom_attribute("tabindex", scripted(role.map(|_| "-1"))),
    )
}

fn row<V: IntoView>(context: Option<MenuContext>, item: V) -> impl IntoView {
    view! { <li class="felles-dropdown-menu__row" role=scripted(MenuContext::role(context, "none"))>{item}</li> }
}
