//! [`UserButton`]: who is logged in, and on whose behalf.

pub(crate) mod style;

use super::{AvatarKind, Button, ButtonVariant, Color, DropdownMenu, DropdownMenuKind, Placement, Size, avatar};
use crate::{
    runtime::{Model, Prop, Text, native, prop::class_names},
    styles,
};
use leptos::{ev::MouseEvent, prelude::*};

/// Who is logged in, and on whose behalf: with items, a button that opens them; with an address, a link; with `on_click`, a
/// button; else a text.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <UserButton name="Kari Nordmann" represents="Fjordbakeriet AS">
///         <DropdownMenuItem href="/profil">"Profilen din"</DropdownMenuItem>
///         <DropdownMenuItem href="/logg-ut">"Logg ut"</DropdownMenuItem>
///     </UserButton>
///     <UserButton name="Kari Nordmann" href="/min-side" />
/// };
/// ```
#[component]
pub fn UserButton(
    /// The whole name of who is logged in.
    #[prop(into)]
    name: Prop<Text>,
    /// On whose behalf, where it is not their own. Default: their own.
    #[prop(optional, into)]
    represents: Prop<Option<Text>>,
    /// Who it is done for, which decides the icon. Default: an organisation where `represents` is given, else a person.
    #[prop(optional, into)]
    kind: Prop<Option<AvatarKind>>,
    /// A picture or initials instead of the icon. It is decoration: the name says who. Default: the icon.
    #[prop(optional, into)]
    avatar: Option<ViewFnOnce>,
    /// An address: makes it a link. Means nothing with items. Default: none.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// Called when it is pressed. Makes it a button. Means nothing with items.
    #[prop(optional, into)]
    on_click: Option<Callback<MouseEvent>>,
    /// It cannot be pressed; a link loses its address.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// Whether the items are open. Default: closed, and opened by the user.
    #[prop(optional, into)]
    open: Model<bool>,
    /// Where the items stand. Where there is no room, they go to the other side. Default: below, to where lines end.
    #[prop(default = Prop::Static(Placement::BottomEnd), into)]
    placement: Prop<Placement>,
    /// How much it pulls. Default: tertiary, text only.
    #[prop(default = Prop::Static(ButtonVariant::Tertiary), into)]
    variant: Prop<ButtonVariant>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// Called once for each time the user opens or closes the items, with whether they are open.
    #[prop(optional, into)]
    on_toggle: Option<Callback<bool>>,
    /// The id. Default: none; with items, one is made.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What one can do as this user: `DropdownMenuItem` and its kin. Default: nothing to open.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let class = class_names("felles-user-button", &class);
    let who = {
        let (name, represents) = (name.clone(), represents.clone());
        move || who(name, represents, &kind, avatar)
    };
    if let Some(children) = children {
        let label = name.zip(&represents, |name, represents| match represents {
            Some(represents) => Text::from(format!("{name}, {represents}")),
            None => name.clone(),
        });
        return view! {
            <DropdownMenu
                label=label
                content=who
                kind=DropdownMenuKind::List
                variant=variant
                disabled=disabled
                open=open
                placement=placement
                color=color
                size=size
                nostrip:on_toggle=on_toggle
                id=id
                class=class
            >
                {children()}
            </DropdownMenu>
        }
        .into_any();
    }
    if href.is_none() && on_click.is_none() {
        return native("span", who().into_any())
            .attribute("class", class)
            .attribute("data-color", color)
            .attribute("data-size", size)
            .attribute("id", id)
            .into_any();
    }
    view! {
        <Button
            variant=variant
            nostrip:href=href
            nostrip:on_click=on_click
            disabled=disabled
            color=color
            size=size
            id=id
            class=class
        >
            {who()}
        </Button>
    }
    .into_any()
}

fn who(
    name: Prop<Text>,
    represents: Prop<Option<Text>>,
    kind: &Prop<Option<AvatarKind>>,
    avatar: Option<ViewFnOnce>,
) -> impl IntoView + use<> {
    let kind = kind.zip(&represents, |kind, represents| {
        let usual = represents
            .as_ref()
            .map_or(AvatarKind::Person, |_| AvatarKind::Organisation);
        kind.unwrap_or(usual)
    });
    let avatar = avatar::decoration(
        "felles-avatar felles-user-button__avatar",
        &kind,
        avatar.map(ViewFnOnce::run),
    );
    let represents = represents.may_be_some().then(|| {
        let represents = represents.map(|represents| represents.clone().unwrap_or_default());
        view! { <span class="felles-user-button__represents">{represents}</span> }
    });
    view! {
        <span class="felles-user-button__who">
            {avatar}
            <span class="felles-user-button__words">
                <span class="felles-user-button__name">{name}</span>
                " "
                {represents}
            </span>
        </span>
    }
}
