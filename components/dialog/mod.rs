//! [`Dialog`]: asks or shows something before the user goes on.

mod closing;
mod lifecycle;
mod modal_stack;
mod moves;
mod scrolling_body;
pub(crate) mod style;
mod tab_circle;

use super::{Button, ButtonVariant, Color, HeadingLevel, Size, symbol};
use crate::{
    runtime::{
        Model, Prop, Text,
        id_scope::{component_id, id_list, part_id},
        prop::class_names,
    },
    styles,
};
use leptos::{either::Either, html, prelude::*, tachys::html::attribute::custom::custom_attribute};
use lifecycle::Rules;

crate::variants! {
    /// Where on the screen a dialog stands. Only the look differs.
    pub enum DialogPlacement {
        /// In the middle.
        #[default]
        Center = "center",
        /// Along the edge where lines begin: left in a language that is written from left to right.
        Left = "left",
        /// Along the edge where lines end.
        Right = "right",
        /// Along the upper edge.
        Top = "top",
        /// Along the lower edge.
        Bottom = "bottom",
        /// All of the screen.
        Fullscreen = "fullscreen",
    }

    /// What closes a dialog besides its buttons.
    pub enum DialogClosedBy {
        /// Nothing.
        None = "none",
        /// Escape, and the back gesture of a phone.
        #[default]
        CloseRequest = "closerequest",
        /// These, and a press outside it.
        Any = "any",
    }

    /// What a dialog is to assistive technology.
    pub enum DialogRole {
        /// A dialog.
        #[default]
        Dialog = "dialog",
        /// An urgent question that must be answered. Its text is read at once, and the first focus is never on a button
        /// that destroys something (one with the danger colour).
        Alertdialog = "alertdialog",
    }

    /// How a user closed a dialog.
    pub enum DialogCloseReason {
        /// With Escape, or the back gesture of a phone.
        #[default]
        CloseRequest = "close-request",
        /// With a press outside.
        Outside = "outside",
        /// With its close button, or another that has `command="close"` or `data-command="close"`.
        Button = "button",
        /// By sending a form that has `method="dialog"`.
        Form = "form",
    }
}

/// That, and how, a user closed a dialog.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DialogClose {
    /// How.
    pub reason: DialogCloseReason,
    /// The `value` of the button it was closed with; empty where there is none.
    pub return_value: String,
}

crate::words! { "dialog";
    /// The name of the close button.
    CLOSE = { nb: "Lukk dialogvindu", nn: "Lukk dialogvindauge", en: "Close dialog" };
}

const BODY: &str = "felles-dialog__body";

/// Asks or shows something before the user goes on: a native `<dialog>`, above everything else.
///
/// A button opens it by its id, also before the page's wasm is there; or the owner sets `open`.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let open = RwSignal::new(false);
/// let _ = view! {
///     <Button command="show-modal" command_for="delete">"Slett utkastet"</Button>
///     <Dialog
///         id="delete"
///         open=open
///         heading="Vil du slette utkastet?"
///         footer=move || view! { <Button color=Color::Danger on_click=move |_| open.set(false)>"Slett"</Button> }
///     >
///         "Det kan ikke hentes tilbake."
///     </Dialog>
/// };
/// ```
#[component]
pub fn Dialog(
    /// Whether it is open. Default: closed, and opened by a button. When the owner rules it (`(Signal, Callback)`), it
    /// stays open until the owner's signal says otherwise.
    #[prop(optional, into)]
    open: Model<bool>,
    /// Nothing else on the page can be used while it is open, and the page does not scroll. Default: so.
    #[prop(default = Prop::Static(true), into)]
    modal: Prop<bool>,
    /// Where it stands. Default: in the middle.
    #[prop(optional, into)]
    placement: Prop<DialogPlacement>,
    /// What closes it besides its buttons. Default: Escape and the back gesture.
    #[prop(optional, into)]
    closed_by: Prop<DialogClosedBy>,
    /// What it is to assistive technology. Default: a dialog.
    #[prop(optional, into)]
    role: Prop<DialogRole>,
    /// The heading. It names the dialog.
    #[prop(optional, into)]
    heading: Option<Prop<Text>>,
    /// Which heading that is. Default: `h2`.
    #[prop(optional)]
    heading_level: HeadingLevel,
    /// More below the heading. It stays when the body scrolls.
    #[prop(optional, into)]
    header: Option<ViewFnOnce>,
    /// What stands below the body, most often buttons: the one that goes on first. It stays when the body scrolls.
    #[prop(optional, into)]
    footer: Option<ViewFnOnce>,
    /// Whether there is a close button. Without one, see that there is another way out. Default: there is.
    #[prop(default = true)]
    close_button: bool,
    /// What the close button is called. Default: «Lukk dialogvindu» in the language in context.
    #[prop(optional, into)]
    close_label: Prop<Option<Text>>,
    /// Makes the close button the first in the Tab order. By default it is the last, so that the first focus is on what
    /// the dialog is about.
    #[prop(optional)]
    close_first: bool,
    /// The id of what gets the focus when it opens; it may be a heading. Default: the element with `autofocus`, else the
    /// first that takes the focus.
    #[prop(optional, into)]
    initial_focus: Prop<Option<Text>>,
    /// The id of what gets the focus when it has closed. Default: what opened it, or where that is gone, what had the
    /// focus before that.
    #[prop(optional, into)]
    return_focus: Prop<Option<Text>>,
    /// Asked when the user wants to close it: `false` keeps it open, with the focus where it is.
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
    /// The name, where there is no heading.
    #[prop(optional, into)]
    aria_label: Prop<Option<Text>>,
    /// The ids of what names it, instead of the heading.
    #[prop(optional, into)]
    aria_labelledby: Prop<Option<Text>>,
    /// The ids of what describes it. An alert dialog is also described by its body.
    #[prop(optional, into)]
    aria_describedby: Prop<Option<Text>>,
    /// The id, which buttons name with `command_for`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The native dialog.
    #[prop(optional)]
    node_ref: NodeRef<html::Dialog>,
    /// The body.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("dialog"));
    let (heading_id, body_id) = (part_id(&id, "heading"), part_id(&id, "body"));
    let named_by_heading = heading.is_some() && !aria_label.may_be_some();
    let labelledby = match (aria_labelledby, named_by_heading) {
        (Prop::Static(None), true) => heading_id.map(|id| Some(id.clone())),
        (given, true) => given.zip(&heading_id, |given, heading| {
            Some(given.clone().unwrap_or_else(|| heading.clone()))
        }),
        (given, false) => given,
    };
    let described_by_body = role.zip(&body_id, |role, body| {
        (*role == DialogRole::Alertdialog).then(|| body.clone())
    });
    let describedby = described_by_body.zip(&aria_describedby, |body, given| {
        id_list([body.as_deref(), given.as_deref()])
    });
    let close = close_button.then(|| close(&id, close_label));
    let header = header_block(heading.map(|text| (heading_level, heading_id, text)), header);
    let body = view! { <div class=BODY id=body_id>{children()}</div> };
    let footer = footer.map(|footer| view! { <div class="felles-dialog__footer">{footer.run()}</div> });

    let follow = lifecycle::follow(Rules {
        open,
        modal,
        closed_by: closed_by.clone(),
        role: role.clone(),
        initial_focus,
        return_focus,
        before_close,
        on_close,
    });
    view! {
        <dialog
            {..custom_attribute("closedby", closed_by.map(DialogClosedBy::name))}
            {..follow}
            class=class_names("felles-dialog", &class)
            data-placement=placement.map(DialogPlacement::name)
            data-color=color.map(|color| color.as_ref().map(Color::name))
            data-size=size.map(|size| size.as_ref().map(Size::name))
            role=role.map(|role| (*role == DialogRole::Alertdialog).then_some("alertdialog"))
            id=id
            aria-label=aria_label
            aria-labelledby=labelledby
            aria-describedby=describedby
            // The browser opens it by itself; the server can only say so.
            open=cfg!(feature = "ssr") && open.get_untracked()
            node_ref=node_ref
        >
            {blocks(close, close_first, (header, body, footer))}
        </dialog>
    }
}

/// The close button stands to the right of the heading wherever it is in the order.
fn blocks<C: IntoView, B: IntoView>(close: Option<C>, first: bool, blocks: B) -> impl IntoView {
    if first {
        Either::Left((close, blocks))
    } else {
        Either::Right((blocks, close))
    }
}

fn header_block(
    heading: Option<(HeadingLevel, Prop<Text>, Prop<Text>)>,
    more: Option<ViewFnOnce>,
) -> Option<impl IntoView> {
    let heading = heading.map(|(level, id, text)| level.heading("felles-dialog__heading", Some(id), text));
    (heading.is_some() || more.is_some())
        .then(|| view! { <div class="felles-dialog__header">{heading} {more.map(ViewFnOnce::run)}</div> })
}

fn close(id: &Prop<Text>, label: Prop<Option<Text>>) -> impl IntoView + use<> {
    view! {
        <Button
            variant=ButtonVariant::Tertiary
            color=Color::Neutral
            class="felles-dialog__close"
            aria_label=label.or(|| CLOSE.text()).map(|label| Some(label.clone()))
            command="close"
            command_for=id.map(|id| Some(id.clone()))
            icon=symbol::cross
        >
            {None::<&str>}
        </Button>
    }
}
