//! [`AlertDialog`]: a question that must be answered before anything else.

pub(crate) mod style;

use super::{Button, ButtonVariant, Color, Dialog, DialogClose, DialogRole, DialogWidth, HeadingLevel, Size};
use crate::{
    runtime::{Model, Prop, Text, id_scope::component_id, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::words! { "alert_dialog";
    /// The button that leaves all as it is.
    CANCEL = { nb: "Avbryt", nn: "Avbryt", en: "Cancel" };
}

/// The value of the button that says yes.
const YES: &str = "confirm";

/// A question that must be answered before anything else: two buttons, and no other way out than Escape, which is a no.
///
/// To ask from code, and wait for the answer, see [`Confirm`](super::Confirm).
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let asking = RwSignal::new(false);
/// let deleted = RwSignal::new(false);
/// let _ = view! {
///     <Button on_click=move |_| asking.set(true)>"Slett utkastet"</Button>
///     <AlertDialog
///         open=asking
///         heading="Vil du slette utkastet?"
///         confirm_label="Slett utkastet"
///         destructive=true
///         on_confirm=move |()| deleted.set(true)
///     >
///         "Det kan ikke hentes tilbake."
///     </AlertDialog>
/// };
/// ```
#[component]
pub fn AlertDialog(
    /// The question. It names the dialog.
    #[prop(into)]
    heading: Prop<Text>,
    /// What the button that says yes says: the verb of the question.
    #[prop(into)]
    confirm_label: Prop<Text>,
    /// What the other button says. Default: «Avbryt» in the language in context.
    #[prop(optional, into)]
    cancel_label: Prop<Option<Text>>,
    /// A yes destroys something: its button is red, and the first focus is on the other.
    #[prop(optional, into)]
    destructive: Prop<bool>,
    /// Whether it is open. Default: closed, and opened by a button.
    #[prop(optional, into)]
    open: Model<bool>,
    /// Called once when the answer is yes. It is closed then.
    #[prop(optional, into)]
    on_confirm: Option<Callback<()>>,
    /// Called once when the answer is no, by the button or with Escape.
    #[prop(optional, into)]
    on_cancel: Option<Callback<()>>,
    /// Which heading it has. Default: `h2`.
    #[prop(optional)]
    heading_level: HeadingLevel,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id, which buttons name with `command_for`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What happens with a yes. It is read with the question.
    children: Children,
) -> impl IntoView {
    let id = component_id(&id, Some("alert-dialog")).map(|id| Some(id.clone()));
    let answered = move |close: DialogClose| {
        let told = if close.return_value == YES {
            on_confirm
        } else {
            on_cancel
        };
        if let Some(told) = told {
            told.run(());
        }
    };
    let buttons = {
        let id = id.clone();
        move || {
            let color = destructive.map(|destructive| destructive.then_some(Color::Danger));
            view! {
                <Button color=color command="close" command_for=id.clone() value=YES>{confirm_label}</Button>
                <Button variant=ButtonVariant::Secondary command="close" command_for=id>
                    {cancel_label.or(|| CANCEL.text())}
                </Button>
            }
        }
    };
    let dialog = view! {
        <Dialog
            id=id
            open=open
            role=DialogRole::Alertdialog
            width=DialogWidth::Sm
            close_button=false
            heading=heading
            heading_level=heading_level
            size=size
            class=class_names("felles-alert-dialog", &class)
            on_close=answered
            footer=buttons
        >
            {children()}
        </Dialog>
    };
    // After the dialog's, which it changes.
    styles::adopt(&style::SHEET);
    dialog
}
