//! [`NavMenu`]: a button that opens the menu of a whole site.

mod link;
pub(crate) mod style;

pub use link::{NavMenuGroup, NavMenuLink};

use super::{
    Button, ButtonVariant, Color, Placement, Popover, Size, icon, icons,
    navigation::{CurrentPage, close_when_followed},
};
use crate::{
    runtime::{
        Model, Prop, Text,
        id_scope::{component_id, part_id},
        prop::class_names,
    },
    styles,
};
use leptos::{context::Provider, prelude::*};

crate::words! { "nav_menu";
    /// What the button says.
    MENU = { nb: "Meny", nn: "Meny", en: "Menu" };
}

/// A button that opens the menu of a whole site: links in groups, and what else one looks for there.
///
/// It works before the page's wasm is there, and without it. Escape and a press outside close it, and so does a link that
/// is followed.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <NavMenu current="/skjema">
///         <NavMenuGroup label="Tjenester">
///             <NavMenuLink label="Innboks" href="/innboks" icon=icons::INBOX />
///             <NavMenuLink label="Skjemaer" href="/skjema" />
///         </NavMenuGroup>
///     </NavMenu>
/// };
/// ```
#[component]
pub fn NavMenu(
    /// What the button says. It names the menu. Default: «Meny» in the language in context.
    #[prop(optional, into)]
    label: Option<Prop<Text>>,
    /// The address of the page that is shown, written as those of the links are; or what a router says,
    /// `current=use_location().pathname`. Default: each link says for itself.
    #[prop(optional, into)]
    current: Prop<Option<Text>>,
    /// Whether it is open. Default: closed, and opened by its button.
    #[prop(optional, into)]
    open: Model<bool>,
    /// What stands above the links, such as who is logged in, or a link to log in. Default: nothing.
    #[prop(optional, into)]
    header: Option<ViewFnOnce>,
    /// A field to search the site, above the links. Default: none.
    #[prop(optional, into)]
    search: Option<ViewFnOnce>,
    /// What stands below the links, such as one to log out. Default: nothing.
    #[prop(optional, into)]
    footer: Option<ViewFnOnce>,
    /// How much the button pulls. Default: tertiary, text only.
    #[prop(default = Prop::Static(ButtonVariant::Tertiary), into)]
    variant: Prop<ButtonVariant>,
    /// Where the menu stands. Where there is no room, it goes to the other side. Default: below, to where lines end.
    #[prop(default = Prop::Static(Placement::BottomEnd), into)]
    placement: Prop<Placement>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id. Default: one is made. The button's is the same with `-button` after it, the panel's with `-panel`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called once for each time the user opens or closes it, with whether it is open.
    #[prop(optional, into)]
    on_toggle: Option<Callback<bool>>,
    /// The links: `NavMenuGroup`s of `NavMenuLink`s, or `NavMenuLink`s alone.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("nav-menu"));
    let (button_id, panel_id) = (part_id(&id, "button"), part_id(&id, "panel"));
    let label = label.unwrap_or_else(|| MENU.text());
    let name = label.clone();
    let symbols = || {
        view! {
            {icon::decoration("felles-nav-menu__symbol felles-nav-menu__closed", Prop::Static(icons::MENU_HAMBURGER))}
            {icon::decoration("felles-nav-menu__symbol felles-nav-menu__opened", Prop::Static(icons::X_MARK))}
        }
    };
    let part =
        |class: &'static str, part: Option<ViewFnOnce>| part.map(|part| view! { <div class=class>{part.run()}</div> });
    let header = part("felles-nav-menu__header", header);
    let search = part("felles-nav-menu__search", search);
    let footer = part("felles-nav-menu__footer", footer);
    view! {
        <div class=class_names("felles-nav-menu", &class) data-color=color data-size=size id=id>
            <Button
                variant=variant
                id=button_id
                command="toggle-popover"
                command_for=panel_id.clone()
                icon=symbols
                class="felles-nav-menu__button"
            >
                {label}
            </Button>
            <Popover
                id=panel_id
                open=open
                placement=placement
                arrow=false
                nostrip:on_toggle=on_toggle
                class="felles-nav-menu__panel"
            >
                {header}
                {search}
                <nav class="felles-nav-menu__links" aria-label=name on:click=close_when_followed(open)>
                    <ul class="felles-nav-menu__groups" role="list">
                        <Provider value=CurrentPage::at(current)>{children()}</Provider>
                    </ul>
                </nav>
                {footer}
            </Popover>
        </div>
    }
}
