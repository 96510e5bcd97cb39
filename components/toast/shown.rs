//! A region while it shows something: where it stands, when its clocks stop, and how the user gets there and back.
//!
//! While there is nothing to show there is no listener, no observer and no timer.

use super::ToastPlacement;
use crate::runtime::{
    Prop, Text, announcer,
    element_hook::{ElementHook, on_element},
    focus::{self, Place},
};
use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use std::{
    cell::{Cell, OnceCell, RefCell},
    rc::Rc,
};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{
    Element, Event, EventTarget, FocusEvent, HtmlElement, KeyboardEvent, MutationObserver, MutationObserverInit,
    js_sys::Array,
};

/// Why the clocks of all toasts stand still: the user may be reading one, or cannot see any.
#[derive(Clone, Copy)]
pub(super) struct Pause {
    pointed_at: RwSignal<bool>,
    focused: RwSignal<bool>,
    page_hidden: RwSignal<bool>,
}

impl Pause {
    pub fn new() -> Self {
        Self {
            pointed_at: RwSignal::new(false),
            focused: RwSignal::new(false),
            page_hidden: RwSignal::new(false),
        }
    }

    /// Whether they do.
    pub fn signal(self) -> Signal<bool> {
        Memo::new(move |_| self.pointed_at.get() || self.focused.get() || self.page_hidden.get()).into()
    }
}

/// An event may come when the signals are gone already.
fn set(signal: RwSignal<bool>, value: bool) {
    if signal.try_get_untracked() == Some(!value) {
        signal.set(value);
    }
}

/// Ties the region to whether there is anything to show.
pub(super) fn follow(
    shows: Signal<bool>,
    pause: Pause,
    hotkey: Prop<Text>,
    placement: Prop<ToastPlacement>,
) -> ElementHook {
    on_element(move |element, _| {
        let Some(region) = element.dyn_ref::<HtmlElement>().cloned() else {
            return;
        };
        announcer::prepare();
        focus::follow();
        let live = Rc::new(Live {
            region,
            home: OnceCell::new(),
            seen: Cell::default(),
            pause,
            hotkey: hotkey.clone(),
            placement: placement.clone(),
            came_from: RefCell::default(),
            held: RefCell::default(),
            watch: RefCell::default(),
        });
        StoredValue::new_local(Bound(Rc::clone(&live)));
        Effect::new(move || if shows.get() { live.show() } else { live.hide() });
    })
}

/// When the component goes, so does all that its region did to the page.
struct Bound(Rc<Live>);

impl Drop for Bound {
    fn drop(&mut self) {
        self.0.hide();
    }
}

struct Live {
    region: HtmlElement,
    /// Where it stands while there is no modal dialog.
    home: OnceCell<Element>,
    /// Whether what is in it was shown already, and so heard.
    seen: Cell<bool>,
    pause: Pause,
    hotkey: Prop<Text>,
    placement: Prop<ToastPlacement>,
    /// Where the focus was before it came here, newest first.
    came_from: RefCell<Vec<Place>>,
    /// The toast that has the focus, and which of them it is: kept when it goes with the focus in it.
    held: RefCell<Option<(Element, usize)>>,
    watch: RefCell<Option<Watch>>,
}

/// What there is only while something is shown.
struct Watch {
    _listeners: Vec<EventListener>,
    observer: MutationObserver,
    _callback: Closure<dyn FnMut()>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

impl Live {
    fn show(self: &Rc<Self>) {
        if let Some(parent) = self.region.parent_element() {
            self.home.get_or_init(|| parent);
        }
        if self.watch.borrow().is_none() {
            set(self.pause.page_hidden, document().hidden());
            *self.watch.borrow_mut() = self.observe();
        }
        self.stand();
    }

    fn hide(&self) {
        if self.held.take().is_some() && (focus::is_in(&self.region) || focus::focused().is_none()) {
            self.go_back();
        }
        if self.watch.take().is_none() {
            return;
        }
        self.seen.set(false);
        set(self.pause.pointed_at, false);
        set(self.pause.focused, false);
        // Refused where it is not open, or where the browser knows no popovers.
        let _ = self.region.hide_popover();
        self.go_home();
    }

    fn go_home(&self) {
        if let Some(home) = self
            .home
            .get()
            .filter(|home| self.region.parent_element().as_ref() != Some(home))
        {
            // Never refused: it has been its child.
            let _ = home.append_child(&self.region);
        }
    }

    /// Puts it where it can be seen and used: in the modal dialog that is open, since all else is inert then, and on top.
    ///
    /// A dialog in another root would show it without its sheet.
    fn stand(&self) {
        let Some(home) = self.home.get() else { return };
        let dialog = announcer::topmost_modal(&document());
        let dialog = dialog.filter(|dialog| dialog.get_root_node() == home.get_root_node());
        let host = dialog.as_ref().unwrap_or(home);
        if self.region.parent_element().as_ref() != Some(host) {
            if self.seen.get() {
                self.mute();
            }
            // Never refused: a dialog takes any child, and home has had it.
            let _ = host.append_child(&self.region);
        }
        // A browser that does not know popovers shows it in its place, by the sheet.
        if !self.region.matches(":popover-open").unwrap_or(true) {
            let _ = self.region.show_popover();
        }
        self.seen.set(true);
    }

    /// An alert that comes into the page is heard, also one that only comes to another place in it.
    fn mute(&self) {
        for toast in self
            .toasts()
            .iter()
            .filter(|toast| toast.matches("[role=alert]").unwrap_or(false))
        {
            // No value of an attribute is refused.
            let _ = toast.set_attribute("role", "status");
            let _ = toast.set_attribute("aria-live", "off");
        }
    }

    /// All toasts, as they follow each other on the page.
    fn toasts(&self) -> Vec<Element> {
        let found = self.region.query_selector_all(".felles-toast").ok();
        found
            .into_iter()
            .flat_map(|found| (0..found.length()).filter_map(move |at| found.item(at)?.dyn_into().ok()))
            .collect()
    }

    fn newest(&self) -> Option<Element> {
        let mut toasts = self.toasts();
        if self.placement.get_untracked().newest_first() {
            (!toasts.is_empty()).then(|| toasts.swap_remove(0))
        } else {
            toasts.pop()
        }
    }

    /// Nodes came, went or moved, or a dialog opened or closed.
    fn page_changed(&self) {
        self.stand();
        let gone = self
            .held
            .borrow()
            .as_ref()
            .filter(|(toast, _)| !toast.is_connected())
            .map(|(_, at)| *at);
        let Some(at) = gone else { return };
        self.held.take();
        if focus::focused().is_some() {
            return;
        }
        let toasts = self.toasts();
        match toasts.get(at).or_else(|| toasts.last()) {
            Some(next) => _ = focus::go_to(next),
            None => self.go_back(),
        }
    }

    /// Gives the focus back to where it was, else to what comes next on the page.
    fn go_back(&self) {
        let places = self.came_from.take();
        let mut places = places.iter().filter_map(Place::deref);
        if !places.any(|place| focus::go_to(&place)) && focus::is_in(&self.region) {
            focus::leave(self.home.get().unwrap_or(&self.region));
        }
    }

    /// Leads to the newest toast, or back. Tells whether there was a way.
    fn turn(&self) -> bool {
        if focus::is_in(&self.region) {
            self.go_back();
            return true;
        }
        self.newest().is_some_and(|newest| focus::go_to(&newest))
    }

    fn observe(self: &Rc<Self>) -> Option<Watch> {
        let live = Rc::downgrade(self);
        let callback = Closure::<dyn FnMut()>::new(move || {
            if let Some(live) = live.upgrade() {
                live.page_changed();
            }
        });
        let observer = MutationObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        let options = MutationObserverInit::new();
        options.set_child_list(true);
        options.set_subtree(true);
        options.set_attribute_filter(&Array::of1(&"open".into()));
        observer.observe_with_options(&document(), &options).ok()?;
        Some(Watch {
            _listeners: listeners(self),
            observer,
            _callback: callback,
        })
    }

    fn is_at(&self, event: &Event) -> bool {
        focus::path(event).iter().any(|element| *element == *self.region)
    }

    fn focus_came(&self, event: &Event) {
        set(self.pause.focused, true);
        let path = focus::path(event);
        if self.held.borrow().is_none() {
            let outside = |place: &Place| place.deref().is_some_and(|place| !focus::holds(&self.region, &place));
            *self.came_from.borrow_mut() = focus::trail().into_iter().filter(outside).collect();
        }
        let toasts = self.toasts();
        let at = toasts.iter().position(|toast| path.contains(toast));
        // The region itself counts as the first.
        let toast = at.and_then(|at| toasts.get(at)).unwrap_or(&self.region);
        *self.held.borrow_mut() = Some((toast.clone(), at.unwrap_or(0)));
    }

    fn focus_went(&self, event: &Event) {
        let next = event.dyn_ref::<FocusEvent>().and_then(FocusEvent::related_target);
        let stays = match next.and_then(|next| next.dyn_into::<Element>().ok()) {
            Some(next) => focus::holds(&self.region, &next),
            // The window lost the focus, and not the toast.
            None => focus::is_in(&self.region),
        };
        set(self.pause.focused, stays);
    }

    /// Escape closes the toast that has the focus. Its close button knows how.
    fn close_focused(&self, event: &Event) {
        let path = focus::path(event);
        let toast = self
            .toasts()
            .into_iter()
            .find(|toast| path.contains(toast))
            .or_else(|| self.newest());
        let close = toast.and_then(|toast| toast.query_selector(".felles-toast__close").ok().flatten());
        if let Some(close) = close.and_then(|close| close.dyn_into::<HtmlElement>().ok()) {
            event.prevent_default();
            close.click();
        }
    }
}

fn listeners(live: &Rc<Live>) -> Vec<EventListener> {
    let page: &EventTarget = &document();
    let region: &EventTarget = &live.region;
    vec![
        on(page, "keydown", live, |live, event| {
            if plain_key(event).is_some_and(|key| live.hotkey.with_untracked(|hotkey| key == **hotkey)) && live.turn() {
                event.prevent_default();
            }
        }),
        on(region, "keydown", live, |live, event| {
            if plain_key(event).as_deref() == Some("Escape") {
                live.close_focused(event);
            }
        }),
        // The page hears of every place that the pointer comes to, also when a toast goes from under it.
        on(page, "pointerover", live, |live, event| {
            set(live.pause.pointed_at, live.is_at(event));
        }),
        on(region, "pointerleave", live, |live, _| {
            set(live.pause.pointed_at, false);
        }),
        on(region, "focusin", live, Live::focus_came),
        on(region, "focusout", live, Live::focus_went),
        on(page, "focusin", live, Live::left),
        on(page, "pointerdown", live, Live::left),
        on(page, "visibilitychange", live, |live, _| {
            set(live.pause.page_hidden, document().hidden());
        }),
    ]
}

impl Live {
    /// The user is somewhere else: no toast holds the focus any more.
    fn left(&self, event: &Event) {
        if !self.is_at(event) {
            self.held.take();
            set(self.pause.focused, false);
        }
    }
}

/// A key that nobody has answered, pressed alone.
fn plain_key(event: &Event) -> Option<String> {
    let key = event.dyn_ref::<KeyboardEvent>()?;
    let taken = key.default_prevented() || key.is_composing();
    let with_others = key.ctrl_key() || key.alt_key() || key.meta_key() || key.shift_key();
    (!taken && !with_others).then(|| key.key())
}

fn on(
    target: &EventTarget,
    event: &'static str,
    live: &Rc<Live>,
    mut heard: impl FnMut(&Live, &Event) + 'static,
) -> EventListener {
    let live = Rc::downgrade(live);
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(target, event, options, move |event| {
        if let Some(live) = live.upgrade() {
            heard(&live, event);
        }
    })
}
