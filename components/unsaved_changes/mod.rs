//! [`UnsavedChanges`]: asks before the user leaves what is not saved.

mod leaving;
pub(crate) mod style;

use super::AlertDialog;
use crate::{
    runtime::{Prop, Text, id_scope::component_id, prop::class_names},
    styles,
};
use leaving::Guard;
use leptos::prelude::*;

crate::words! { "unsaved_changes";
    /// The question.
    HEADING = { nb: "Vil du gå uten å lagre?", nn: "Vil du gå utan å lagre?", en: "Leave without saving?" };
    /// What happens.
    TEXT = { nb: "Det du har endret på denne siden, er ikke lagret.", nn: "Det du har endra på denne sida, er ikkje lagra.", en: "Your changes on this page have not been saved." };
    /// The button that leaves.
    LEAVE = { nb: "Gå uten å lagre", nn: "Gå utan å lagre", en: "Leave without saving" };
    /// The button that stays.
    STAY = { nb: "Bli på siden", nn: "Bli på sida", en: "Stay on this page" };
}

/// Asks before the user leaves what is not saved: by a link on the page, or by closing, reloading or leaving it in the
/// browser, which then asks in its own words.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let note = RwSignal::new(String::new());
/// let saved = RwSignal::new(String::new());
/// let _ = view! {
///     <Textarea label="Notat" value=note />
///     <UnsavedChanges when=move || note.get() != saved.get() />
/// };
/// ```
#[component]
pub fn UnsavedChanges(
    /// Whether there is something that is not saved. Set it back before you leave the page yourself.
    #[prop(into)]
    when: Prop<bool>,
    /// The question. Default: «Vil du gå uten å lagre?» in the language in context.
    #[prop(optional, into)]
    heading: Prop<Option<Text>>,
    /// What happens. Default: that the changes on this page are not saved.
    #[prop(optional, into)]
    text: Prop<Option<Text>>,
    /// What the button that leaves says. Default: «Gå uten å lagre».
    #[prop(optional, into)]
    leave_label: Prop<Option<Text>>,
    /// What the button that stays says. Default: «Bli på siden».
    #[prop(optional, into)]
    stay_label: Prop<Option<Text>>,
    /// Called when the user has chosen to leave, before the page does.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
    /// The id of the dialog.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add to the dialog.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let asking = RwSignal::new(false);
    let guard = Guard::new(asking);
    Effect::new(move || guard.watch(when.get()));
    let leave = move |()| {
        if let Some(on_leave) = on_leave {
            on_leave.run(());
        }
        guard.go();
    };
    view! {
        <AlertDialog
            id=component_id(&id, Some("unsaved-changes")).map(|id| Some(id.clone()))
            class=class_names("felles-unsaved-changes", &class)
            open=asking
            heading=heading.or(|| HEADING.text())
            confirm_label=leave_label.or(|| LEAVE.text())
            cancel_label=stay_label.or(|| STAY.text()).map(|label| Some(label.clone()))
            destructive=true
            on_confirm=leave
        >
            <p class="felles-unsaved-changes__text">{text.or(|| TEXT.text())}</p>
        </AlertDialog>
    }
}
