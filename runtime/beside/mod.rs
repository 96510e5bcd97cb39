//! [`Beside`]: keeps a panel in the top layer beside an element of the page, for as long as it is open.
//!
//! Measured here, and not left to CSS anchor positioning: of that, browsers know different parts, and none of them can
//! say where an arrow goes. Before the wasm is there, and where a page uses the classes alone, the sheet places a panel by
//! `position-area` where the browser knows it, else at the lower edge of the screen.
//!
//! A panel has the class `felles-beside`, and in it one `felles-beside__content`, which scrolls. Opening and closing is for
//! [`popup`](super::popup), or for who keeps a [`Beside`].

mod geometry;
mod sheet;

use super::focus;
use crate::styles;
use geometry::{Area, Placed, Wanted};
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use leptos::prelude::{document, request_animation_frame, window};
pub(crate) use sheet::SHEET;
use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, HtmlElement, ResizeObserver};

crate::variants! {
    /// Where a panel stands beside what it belongs to: the side, and where along it. Left and right follow the writing
    /// direction, as start and end do. Where there is no room, it goes to the other side.
    pub enum Placement {
        /// Above, in the middle.
        Top = "top",
        /// Above, from where lines begin.
        TopStart = "top-start",
        /// Above, to where lines end.
        TopEnd = "top-end",
        /// Below, in the middle.
        #[default]
        Bottom = "bottom",
        /// Below, from where lines begin.
        BottomStart = "bottom-start",
        /// Below, to where lines end.
        BottomEnd = "bottom-end",
        /// On the side where lines begin, in the middle.
        Left = "left",
        /// On the side where lines begin, from the upper edge.
        LeftStart = "left-start",
        /// On the side where lines begin, to the lower edge.
        LeftEnd = "left-end",
        /// On the side where lines end, in the middle.
        Right = "right",
        /// On the side where lines end, from the upper edge.
        RightStart = "right-start",
        /// On the side where lines end, to the lower edge.
        RightEnd = "right-end",
    }
}

/// How near the panel comes to the edge of the screen, in CSS pixels.
const EDGE: f64 = 8.0;

/// What the sheet is told.
const X: &str = "--felles-beside-x";
const Y: &str = "--felles-beside-y";
const MAX_SIZE: &str = "--felles-beside-max-block-size";
const ANCHOR_SIZE: &str = "--felles-beside-anchor-size";
const ARROW: &str = "--felles-beside-arrow";
const SIDE: &str = "data-side";

/// The sheet of all panels. A component whose root has the class `felles-beside` calls this before it adopts its own.
pub fn adopt_sheet() {
    styles::adopt(&SHEET);
}

/// A panel that is kept beside its anchor. Follows scrolling and sizes until it is dropped.
pub struct Beside {
    live: Rc<Live>,
    observer: Option<ResizeObserver>,
    _callback: Closure<dyn FnMut()>,
    _listeners: [EventListener; 2],
}

struct Live {
    panel: HtmlElement,
    anchor: Element,
    placement: Cell<Placement>,
    /// How high the panel was when nothing held it back.
    natural_height: Cell<f64>,
    said: RefCell<[String; 5]>,
    waits: Cell<bool>,
}

impl Beside {
    /// Begins to keep a panel beside its anchor. The panel may be about to open: it is placed before it is drawn.
    pub fn keep(panel: &HtmlElement, anchor: &Element, placement: Placement) -> Self {
        let live = Rc::new(Live {
            panel: panel.clone(),
            anchor: anchor.clone(),
            placement: Cell::new(placement),
            natural_height: Cell::default(),
            said: RefCell::default(),
            waits: Cell::default(),
        });
        // What it was when it was last open does not count.
        let _ = panel.style().remove_property(MAX_SIZE);
        live.place();
        live.place_before_drawing();
        let options = EventListenerOptions {
            phase: EventListenerPhase::Capture,
            passive: true,
        };
        let (scrolled, resized, observed) = (Rc::downgrade(&live), Rc::downgrade(&live), Rc::downgrade(&live));
        let listeners = [
            EventListener::new_with_options(&window(), "scroll", options, move |_| with(&scrolled, Live::place)),
            EventListener::new_with_options(&window(), "resize", options, move |_| {
                with(&resized, Live::measure_anew);
            }),
        ];
        let callback = Closure::<dyn FnMut()>::new(move || {
            if let Some(live) = observed.upgrade() {
                live.place_before_drawing();
            }
        });
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok();
        if let Some(observer) = &observer {
            observer.observe(panel);
            observer.observe(anchor);
            // Where the page grows above it, its anchor moves.
            if let Some(body) = document().body() {
                observer.observe(&body);
            }
        }
        Self {
            live,
            observer,
            _callback: callback,
            _listeners: listeners,
        }
    }

    /// Another placement from now on.
    pub fn set_placement(&self, placement: Placement) {
        self.live.placement.set(placement);
        self.live.place();
    }

    /// Places it now. To be called when something has moved of which no event tells.
    pub fn place(&self) {
        self.live.place();
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

fn with(live: &Weak<Live>, act: fn(&Live)) {
    if let Some(live) = live.upgrade() {
        act(&live);
    }
}

impl Live {
    /// Not within the observer's own call: what changes sizes there is an error to browsers.
    fn place_before_drawing(self: &Rc<Self>) {
        if self.waits.replace(true) {
            return;
        }
        let live = Rc::downgrade(self);
        request_animation_frame(move || {
            if let Some(live) = live.upgrade() {
                live.waits.set(false);
                live.place();
            }
        });
    }

    fn measure_anew(&self) {
        self.natural_height.set(0.0);
        self.said.borrow_mut()[2].clear();
        let _ = self.panel.style().remove_property(MAX_SIZE);
        self.place();
    }

    fn place(&self) {
        let panel = area(&self.panel);
        if panel.width == 0.0 || !self.anchor.is_connected() {
            return;
        }
        let Some(style) = window().get_computed_style(&self.panel).ok().flatten() else {
            return;
        };
        let read = |name: &str| style.get_property_value(name).unwrap_or_default();
        let gap = read("margin-block-start").trim_end_matches("px").parse().unwrap_or(0.0);
        let right_to_left = read("direction") == "rtl";
        let Some(root) = document().document_element() else {
            return;
        };
        let (width, height) = (f64::from(root.client_width()), f64::from(root.client_height()));
        let anchor = area(&self.anchor);
        let placed = Wanted {
            anchor,
            panel: Area {
                height: self.height(panel.height),
                ..panel
            },
            room: Area {
                left: EDGE,
                top: EDGE,
                width: width - 2.0 * EDGE,
                height: height - 2.0 * EDGE,
            },
            placement: self.placement.get(),
            gap,
            right_to_left,
        }
        .place();
        self.say(&placed, &anchor, &panel, gap, right_to_left.then_some(width));
    }

    /// How high the panel would be. While its height is held back, what it was before that.
    fn height(&self, now: f64) -> f64 {
        let limit = self.said.borrow()[2].trim_end_matches("px").parse().unwrap_or(f64::MAX);
        if now < limit - 1.0 {
            self.natural_height.set(now);
        }
        self.natural_height.get().max(now)
    }

    /// Tells the sheet, where it is not told already. `mirrored` is the screen's width where it is measured from the right.
    fn say(&self, placed: &Placed, anchor: &Area, panel: &Area, gap: f64, mirrored: Option<f64>) {
        let style = self.panel.style();
        let is_beside = matches!(placed.side, geometry::Side::Left | geometry::Side::Right);
        let x = mirrored.map_or(placed.left, |width| width - placed.left - panel.width);
        let arrow = match mirrored {
            Some(_) if !is_beside => panel.width - placed.arrow,
            _ => placed.arrow,
        };
        let values = [x - gap, placed.top - gap, placed.max_height, anchor.width, arrow];
        let mut said = self.said.borrow_mut();
        for ((name, value), said) in [X, Y, MAX_SIZE, ANCHOR_SIZE, ARROW]
            .into_iter()
            .zip(values)
            .zip(said.iter_mut())
        {
            let text = format!("{value:.2}px");
            if text != *said {
                // A length is never refused.
                let _ = style.set_property(name, &text);
                *said = text;
            }
        }
        drop(said);
        mark_scrolling(&self.panel, &self.anchor);
        let side = placed.side.name();
        if self.panel.get_attribute(SIDE).as_deref() != Some(side) {
            let _ = self.panel.set_attribute(SIDE, side);
        }
    }
}

/// Content that scrolls with nothing to focus in it must itself be in the Tab order, or it could not be scrolled by key; and
/// what has the focus must have a role and a name, which is that of what it stands beside.
fn mark_scrolling(panel: &Element, anchor: &Element) {
    let Some(content) = panel.query_selector(":scope > .felles-beside__content").ok().flatten() else {
        return;
    };
    let can_have_focus = |place: &Element| {
        place
            .dyn_ref::<HtmlElement>()
            .is_none_or(|place| place.tab_index() >= 0)
    };
    let is_stop =
        content.scroll_height() > content.client_height() && !focus::places_in(&content).iter().any(can_have_focus);
    let name = anchor.get_attribute("aria-label").or_else(|| anchor.text_content());
    for (attribute, value) in [
        ("tabindex", Some("0")),
        ("role", Some("region")),
        ("aria-label", name.as_deref()),
    ] {
        // Attributes of these names are never refused.
        let _ = match value.filter(|_| is_stop) {
            Some(value) if content.get_attribute(attribute).as_deref() == Some(value) => Ok(()),
            Some(value) => content.set_attribute(attribute, value),
            None => content.remove_attribute(attribute),
        };
    }
}

fn area(element: &Element) -> Area {
    let area = element.get_bounding_client_rect();
    Area {
        left: area.left(),
        top: area.top(),
        width: area.width(),
        height: area.height(),
    }
}
