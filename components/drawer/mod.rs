//! [`Drawer`]: a dialog along an edge of the screen.

pub(crate) mod style;

use super::{
    Color, Dialog, DialogClose, DialogClosedBy, DialogPlacement, DialogWidth, HeadingLevel, Size, dialog::DialogProps,
};
use crate::{
    runtime::{Model, Prop, Text, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// Along which edge a drawer stands.
    pub enum DrawerPlacement {
        /// Where lines begin: left in a language that is written from left to right.
        Left = "left",
        /// Where lines end.
        #[default]
        Right = "right",
        /// Along the lower edge, as high as its content.
        Bottom = "bottom",
        /// Along the upper edge, as high as its content.
        Top = "top",
    }
}

/// A dialog along an edge of the screen: for filters, details of a row, or help that stands beside the work.
///
/// All of [`Dialog`]'s behaviour is its own as well. On a phone those on the left and the right fill the screen but for a
/// strip that shows what is behind.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Button command="show-modal" command_for="filter">"Avgrens"</Button>
///     <Drawer id="filter" heading="Avgrens sakene">"Her velger du."</Drawer>
/// };
/// ```
#[component]
pub fn Drawer(
    /// The heading. It names the drawer.
    #[prop(into)]
    heading: Prop<Text>,
    /// Whether it is open. Default: closed, and opened by a button.
    #[prop(optional, into)]
    open: Model<bool>,
    /// Along which edge it stands. Default: where lines end.
    #[prop(optional, into)]
    placement: Prop<DrawerPlacement>,
    /// How wide it is, on the left and the right. Default: 30 rem.
    #[prop(optional, into)]
    width: Prop<DialogWidth>,
    /// Nothing else on the page can be used while it is open. Default: so.
    #[prop(default = Prop::Static(true), into)]
    modal: Prop<bool>,
    /// What closes it besides its buttons. Default: Escape, the back gesture, and a press outside; one that is not modal,
    /// Escape and the back gesture.
    #[prop(optional, into)]
    closed_by: Prop<Option<DialogClosedBy>>,
    /// Which heading it has. Default: `h2`.
    #[prop(optional)]
    heading_level: HeadingLevel,
    /// What stands below the body, most often buttons. It stays when the body scrolls.
    #[prop(optional, into)]
    footer: Option<ViewFnOnce>,
    /// Asked when the user wants to close it: `false` keeps it open.
    #[prop(optional, into)]
    before_close: Option<Callback<DialogClose, bool>>,
    /// Called once the user has closed it; not when the owner does.
    #[prop(optional, into)]
    on_close: Option<Callback<DialogClose>>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id, which buttons name with `command_for`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The body.
    children: Children,
) -> impl IntoView {
    let placement = placement.map(|placement| match placement {
        DrawerPlacement::Left => DialogPlacement::Left,
        DrawerPlacement::Right => DialogPlacement::Right,
        DrawerPlacement::Bottom => DialogPlacement::Bottom,
        DrawerPlacement::Top => DialogPlacement::Top,
    });
    // A press outside one that is not modal is work on the page.
    let usual = modal.map(|modal| {
        if *modal {
            DialogClosedBy::Any
        } else {
            DialogClosedBy::CloseRequest
        }
    });
    let props = DialogProps::builder()
        .heading(heading)
        .open(open)
        .placement(placement)
        .width(width)
        .modal(modal)
        .closed_by(closed_by.or(|| usual))
        .heading_level(heading_level)
        .color(color)
        .size(size)
        .id(id)
        .class(class_names("felles-drawer", &class))
        .children(children)
        .build();
    let view = Dialog(DialogProps {
        footer,
        before_close,
        on_close,
        ..props
    });
    // After the dialog's, which it changes.
    styles::adopt(&style::SHEET);
    view
}
