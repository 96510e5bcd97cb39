//! [`Dialog`]: asks or shows something before the user goes on.

mod closing;
mod lifecycle;
mod modal_stack;
mod moves;
mod scrolling_body;
pub(crate) mod style;
mod tab_circle;
mod waiting;

use super::{Button, ButtonVariant, Color, HeadingLevel, Size, icon, icons};
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

    /// How wide a dialog is where there is room. Means nothing to those that take a whole edge or all of the screen, other
    /// than on the left and the right.
    pub enum DialogWidth {
        /// For a question.
        Sm = "sm",
        /// For a short task.
        #[default]
        Md = "md",
        /// For a table or a form in two columns.
        Lg = "lg",
        /// As wide as there is room for.
        Full = "full",
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
    /// The back button.
    BACK = { nb: "Tilbake", nn: "Tilbake", en: "Back" };
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
    /// How wide it is where there is room. Default: for a short task.
    #[prop(optional, into)]
    width: Prop<DialogWidth>,
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
    /// An icon before the heading. It is decoration.
    #[prop(optional, into)]
    icon: Option<ViewFnOnce>,
    /// Makes it one of several pages: above the heading stands a button that goes back, and this is called when it is
    /// pressed. What is shown then is the owner's.
    #[prop(optional, into)]
    on_back: Option<Callback<()>>,
    /// Whether there is anywhere to go back to. Default: there is, where `on_back` is given.
    #[prop(default = Prop::Static(true), into)]
    can_go_back: Prop<bool>,
    /// What the back button says. Default: «Tilbake» in the language in context.
    #[prop(optional, into)]
    back_label: Prop<Option<Text>>,
    /// More below the heading. It stays when the body scrolls.
    #[prop(optional, into)]
    header: Option<ViewFnOnce>,
    /// What stands below the body, most often buttons: the one that goes on first. It stays when the body scrolls.
    #[prop(optional, into)]
    footer: Option<ViewFnOnce>,
    /// It is busy: what was done in it is being sent, or what it shows is being fetched. It says so, and its buttons wait; those
    /// that close it do not. Default: it is not.
    #[prop(optional, into)]
    loading: Prop<bool>,
    /// What is going on then. Default: «Laster» in the language in context.
    #[prop(optional, into)]
    loading_label: Prop<Option<Text>>,
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
    let header = header_block(HeaderParts {
        back: on_back.map(|on_back| back(on_back, can_go_back, back_label)),
        icon,
        heading: heading.map(|text| {
            let id = heading_id.map(|id| Some(id.clone()));
            heading_level.heading("felles-dialog__heading", id, text).into_any()
        }),
        more: header,
    });
    let body = view! { <div class=format!("{BODY} felles-trims") id=body_id>{children()}</div> };
    let note = waiting::note(&loading, loading_label);
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
            {..custom_attribute("closedby", closed_by)}
            {..follow}
            {..waiting::hold(&loading)}
            class=class_names("felles-dialog", &class)
            data-placement=placement
            data-width=width.unless_default()
            data-color=color
            data-size=size
            role=role.map(|role| (*role == DialogRole::Alertdialog).then_some("alertdialog"))
            id=id
            aria-label=aria_label
            aria-labelledby=labelledby
            aria-describedby=describedby
            aria-busy=loading.map(|loading| loading.then_some("true"))
            // The browser opens it by itself; the server can only say so.
            open=cfg!(feature = "ssr") && open.get_untracked()
            node_ref=node_ref
        >
            {blocks(close, close_first, (header, body, note, footer))}
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

struct HeaderParts {
    back: Option<AnyView>,
    icon: Option<ViewFnOnce>,
    heading: Option<AnyView>,
    more: Option<ViewFnOnce>,
}

/// Nothing where there is nothing to show.
fn header_block(parts: HeaderParts) -> Option<AnyView> {
    let HeaderParts {
        back,
        icon,
        heading,
        more,
    } = parts;
    if back.is_none() && icon.is_none() && heading.is_none() && more.is_none() {
        return None;
    }
    let icon =
        icon.map(|icon| view! { <span class="felles-dialog__icon" aria-hidden="true">{icon.run()}</span> }.into_any());
    // Most have a heading alone.
    let first = if back.is_none() && icon.is_none() {
        heading.into_any()
    } else {
        (back, icon, heading).into_any()
    };
    Some(view! { <div class="felles-dialog__header">{first} {more.map(ViewFnOnce::run)}</div> }.into_any())
}

fn back(on_back: Callback<()>, can_go_back: Prop<bool>, label: Prop<Option<Text>>) -> AnyView {
    let label = label.or(|| BACK.text());
    let button = move || {
        let label = label.clone();
        view! {
            <Button
                variant=ButtonVariant::Tertiary
                color=Color::Neutral
                size=Size::Sm
                class="felles-dialog__back"
                on_click=move |_| on_back.run(())
                icon=|| icon::decoration("felles-dialog__back-icon", Prop::Static(icons::ARROW_LEFT))
            >
                {label}
            </Button>
        }
    };
    match can_go_back {
        Prop::Static(true) => button().into_any(),
        can_go_back => (move || can_go_back.get().then(&button)).into_any(),
    }
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
            icon=icon::cross
        >
            {None::<&str>}
        </Button>
    }
}
