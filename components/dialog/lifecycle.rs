//! How a native `<dialog>` opens and closes with its [`Model`], and leaves nothing behind.

use super::{
    BODY, DialogClose, DialogCloseReason, DialogClosedBy, DialogRole, closing, modal_stack::Raised, moves::Moves,
    scrolling_body::ScrollingBody,
};
use crate::runtime::{
    Model, Prop, Text,
    element_hook::{ElementHook, Origin, on_element},
    focus::{self, Place},
    warning::warn,
};
use gloo::events::EventListener;
use leptos::prelude::*;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement};

/// What the caller said about opening and closing.
#[derive(Clone)]
pub(super) struct Rules {
    pub open: Model<bool>,
    pub modal: Prop<bool>,
    pub closed_by: Prop<DialogClosedBy>,
    pub role: Prop<DialogRole>,
    pub initial_focus: Prop<Option<Text>>,
    pub return_focus: Prop<Option<Text>>,
    pub before_close: Option<Callback<DialogClose, bool>>,
    pub on_close: Option<Callback<DialogClose>>,
}

/// Ties a `<dialog>` to its rules.
pub(super) fn follow(rules: Rules) -> ElementHook {
    on_element(move |element, origin| {
        let Some(dialog) = element.dyn_ref::<HtmlDialogElement>().cloned() else {
            return;
        };
        focus::follow();
        // A native opener or close button works before the wasm is there: what the user did then counts.
        if origin == Origin::Hydrated && dialog.open() != rules.open.get_untracked() {
            rules.open.set_by_user(dialog.open());
        }
        let live = Rc::new(Live {
            dialog,
            rules: rules.clone(),
            focus_inside: RefCell::default(),
            while_open: RefCell::default(),
            moves: RefCell::default(),
        });
        StoredValue::new_local(Bound {
            _listeners: closing::commands(&live),
            live: Rc::clone(&live),
        });
        Effect::new(move || {
            live.rules.open.signal().track();
            live.rules.modal.with(|_| ());
            live.sync();
        });
    })
}

/// When the component goes, so does all that its open dialog did to the page.
struct Bound {
    live: Rc<Live>,
    _listeners: Vec<EventListener>,
}

impl Drop for Bound {
    fn drop(&mut self) {
        self.live.moves.take();
        self.live.hide("");
    }
}

/// One dialog in the page.
pub(super) struct Live {
    pub dialog: HtmlDialogElement,
    pub rules: Rules,
    /// What had the focus last of all in it, while it is open.
    pub focus_inside: RefCell<Option<Element>>,
    while_open: RefCell<Option<WhileOpen>>,
    moves: RefCell<Option<Moves>>,
}

/// What there is only while it is open. Read when it opens, since signals may be gone when it closes.
struct WhileOpen {
    trail: Vec<Place>,
    return_focus: Option<Text>,
    raised: Option<Raised>,
    body: Option<ScrollingBody>,
    _listeners: Vec<EventListener>,
}

impl Live {
    /// The user wants it closed. It closes unless the owner refuses, by word or by keeping the value true.
    pub fn ask(&self, how: DialogClose) -> bool {
        let open = self.rules.open;
        if !open.get_untracked() || self.rules.before_close.is_some_and(|agrees| !agrees.run(how.clone())) {
            return false;
        }
        open.set_by_user(false);
        if open.get_untracked() {
            return false;
        }
        self.hide(&how.return_value);
        if let Some(on_close) = self.rules.on_close {
            on_close.run(how);
        }
        true
    }

    /// The user wants it open, through a button that says so.
    pub fn ask_to_open(self: &Rc<Self>, opener: Option<&Element>) {
        let open = self.rules.open;
        if !open.get_untracked() {
            open.set_by_user(true);
        }
        if open.get_untracked() {
            self.show(opener);
        }
    }

    /// The browser or a script closed it without asking. An owner who refuses gets it back.
    pub fn closed_natively(self: &Rc<Self>, reason: DialogCloseReason) {
        if !self.rules.open.get_untracked() {
            return;
        }
        let how = DialogClose {
            reason,
            return_value: self.dialog.return_value(),
        };
        if !self.ask(how) {
            self.show(None);
        }
    }

    /// Whether a press of Escape must be answered here, before the browser closes it: by its own rule a browser lets a
    /// page refuse only once, and a non-modal dialog is closed by few.
    pub fn answers_escape(&self) -> bool {
        self.rules.before_close.is_some()
            || self.rules.open.is_controlled()
            || !self.is_modal()
            || self.rules.closed_by.get_untracked() == DialogClosedBy::None
    }

    pub fn is_modal(&self) -> bool {
        self.dialog.matches(":modal").unwrap_or(false)
    }

    fn is_shown(&self) -> bool {
        self.dialog.open() && self.is_modal() == self.rules.modal.get_untracked() && self.while_open.borrow().is_some()
    }

    /// Makes the element what the model says.
    fn sync(self: &Rc<Self>) {
        if !self.rules.open.get_untracked() {
            self.moves.take();
            self.hide("");
        } else if !self.is_shown() {
            self.show(None);
        }
    }

    /// The page around it or its content changed.
    fn page_changed(self: &Rc<Self>) {
        self.sync();
        if let Some(body) = self.while_open.borrow().as_ref().and_then(|open| open.body.as_ref()) {
            body.look();
        }
    }

    pub fn show(self: &Rc<Self>, opener: Option<&Element>) {
        let live = Rc::downgrade(self);
        *self.moves.borrow_mut() = Moves::watch(&self.dialog, move || {
            if let Some(live) = live.upgrade() {
                live.page_changed();
            }
        });
        if !self.dialog.is_connected() || self.is_shown() {
            return;
        }
        let again = self.while_open.borrow().is_some();
        if !again {
            let opener = opener.map(Place::new);
            *self.while_open.borrow_mut() = Some(WhileOpen {
                trail: opener.into_iter().chain(focus::trail()).collect(),
                return_focus: self.rules.return_focus.get_untracked(),
                raised: None,
                body: None,
                _listeners: closing::while_open(self),
            });
        }
        let modal = self.rules.modal.get_untracked();
        if let Some(open) = self.while_open.borrow_mut().as_mut() {
            open.raised = modal.then(|| open.raised.take().unwrap_or_else(|| Raised::new(&self.dialog)));
        }
        if !self.dialog.open() || self.is_modal() != modal {
            let before = self.focus_inside.take();
            self.show_natively(modal);
            self.place_focus(before);
        }
        let body = ScrollingBody::of(&self.dialog, BODY);
        if let Some(open) = self.while_open.borrow_mut().as_mut() {
            open.body = body;
        }
    }

    fn show_natively(&self, modal: bool) {
        if self.is_modal() {
            self.dialog.close();
        } else if self.dialog.open() {
            // As the server sent it, or left by a move in the page, which ends the top layer but not `open`.
            let _ = self.dialog.remove_attribute("open");
        }
        self.dialog.set_return_value("");
        if !modal {
            self.dialog.show();
        } else if self.dialog.show_modal().is_err() {
            warn("a dialog that is also a popover cannot be opened as modal");
        }
    }

    /// The browser has focused what has `autofocus`, else the first it could. Three things it does not know.
    fn place_focus(&self, before: Option<Element>) {
        let dialog: &Element = &self.dialog;
        if before.is_some_and(|before| focus::go_to(&before)) {
            // It was open before, and is again.
        } else if let Some(id) = self.rules.initial_focus.get_untracked() {
            match focus::by_id(dialog, &id).filter(|element| focus::holds(dialog, element)) {
                Some(element) => _ = focus::go_to_any(&element),
                None => warn(format_args!(
                    "initial_focus: there is no \"{id}\" in the dialog; the first place is taken"
                )),
            }
        }
        if self.rules.role.get_untracked() == DialogRole::Alertdialog
            && focus::focused().is_some_and(|at| destroys(&at))
        {
            let mut places = focus::places_in(dialog).into_iter();
            if !places.any(|place| !destroys(&place) && focus::go_to(&place)) {
                focus::go_to_any(dialog);
            }
        }
        if !focus::is_in(dialog) {
            focus::go_to_any(dialog);
        }
    }

    fn hide(&self, return_value: &str) {
        let open = self.while_open.take();
        self.focus_inside.take();
        if open.is_none() && !self.dialog.open() {
            return;
        }
        let had_focus = open.as_ref().is_some_and(|open| open.raised.is_some()) || focus::is_in(&self.dialog);
        if self.dialog.open() {
            self.dialog.close_with_return_value(return_value);
        }
        if let Some(open) = open.filter(|_| had_focus) {
            open.return_focus(&self.dialog);
        }
    }
}

impl WhileOpen {
    /// The browser has focused the opener, if that is still there.
    fn return_focus(&self, dialog: &Element) {
        let target = self.return_focus.as_ref().and_then(|id| focus::by_id(dialog, id));
        if !target.is_some_and(|target| focus::go_to_any(&target)) {
            // Until the page is drawn anew, what is hidden with the dialog still counts as focused.
            let mut places = self.trail.iter().filter_map(Place::deref);
            places.any(|place| !focus::holds(dialog, &place) && focus::go_to(&place));
        }
    }
}

/// Whether a control destroys something: what the danger colour says, and what empties a form.
fn destroys(element: &Element) -> bool {
    element.matches("[data-color=danger], [type=reset]").unwrap_or(false)
}
