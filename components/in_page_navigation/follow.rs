//! Which heading is in view.
//!
//! The browser tells when a heading comes into the upper part of the page, or leaves it; nothing runs in between. The one
//! that is read is the last that has come so far. One that was chosen stays marked while it is seen.

use crate::{
    components::navigation::NavigationLink,
    runtime::{Prop, Text, focus},
};
use leptos::{html, prelude::*};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, HtmlElement, IntersectionObserver, IntersectionObserverInit};

/// How much of the page, from its lower edge, a heading must have passed to be the one that is read.
const BELOW: f64 = 0.66;

/// The address of the heading that is marked, and of the one that was chosen.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    current: RwSignal<Option<Text>>,
    chosen: StoredValue<Option<Text>>,
}

impl Mark {
    pub fn new() -> Self {
        Self {
            current: RwSignal::new(None),
            chosen: StoredValue::new(None),
        }
    }

    pub fn is_at(self, address: &Text) -> bool {
        self.current.with(|current| current.as_ref() == Some(address))
    }

    /// The user goes there: it is marked before the page has come so far, and where it cannot come so far.
    pub fn choose(self, address: &Text) {
        self.chosen.set_value(Some(address.clone()));
        self.current.set(Some(address.clone()));
    }

    /// The browser has told that headings moved.
    fn look(self, headings: &[Heading]) {
        let Some(chosen) = self.chosen.try_get_value() else {
            return;
        };
        let height = window()
            .inner_height()
            .ok()
            .and_then(|height| height.as_f64())
            .unwrap_or_default();
        let top = |heading: &Element| heading.get_bounding_client_rect().top();
        let is_chosen =
            |(address, heading): &&Heading| Some(address) == chosen.as_ref() && (-1.0..height).contains(&top(heading));
        let seen = headings.iter().find(is_chosen);
        if seen.is_none() {
            self.chosen.try_set_value(None);
        }
        let line = height * (1.0 - BELOW);
        let read = seen.or_else(|| headings.iter().rfind(|(_, heading)| top(heading) <= line));
        let read = read.map(|(address, _)| address.clone());
        if self.current.try_get_untracked().is_some_and(|current| current != read) {
            self.current.try_set(read);
        }
    }
}

/// Marks the heading in view, for as long as the current owner lives.
pub(super) fn follow(nav: NodeRef<html::Nav>, links: Prop<Vec<NavigationLink>>, mark: Mark) {
    let watched = StoredValue::new_local(None::<Watch>);
    Effect::new(move || {
        let addresses = links.with(|links| addresses(links));
        // What was watched before is let go first.
        watched.try_set_value(None);
        if let Some(nav) = nav.get() {
            let headings = headings(&nav, addresses);
            watched.try_set_value(Watch::new(headings, mark));
        }
    });
}

fn addresses(links: &[NavigationLink]) -> Vec<Text> {
    let own_and_below = |link: &NavigationLink| {
        let own = link.href.iter().cloned();
        own.chain(addresses(&link.links)).collect::<Vec<_>>()
    };
    links.iter().flat_map(own_and_below).collect()
}

type Heading = (Text, Element);

/// Those that are on the page. An address that leads elsewhere has no heading here.
fn headings(nav: &HtmlElement, addresses: Vec<Text>) -> Vec<Heading> {
    let heading = |address: Text| {
        let heading = focus::by_id(nav, address.strip_prefix('#')?)?;
        Some((address, heading))
    };
    addresses.into_iter().filter_map(heading).collect()
}

/// An observer that ends with this.
struct Watch {
    observer: IntersectionObserver,
    _changed: Closure<dyn FnMut()>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

impl Watch {
    fn new(headings: Vec<Heading>, mark: Mark) -> Option<Self> {
        let watched: Vec<Element> = headings.iter().map(|(_, heading)| heading.clone()).collect();
        let changed = Closure::<dyn FnMut()>::new(move || mark.look(&headings));
        let options = IntersectionObserverInit::new();
        options.set_root_margin(&format!("0px 0px -{}% 0px", BELOW * 100.0));
        let observer = IntersectionObserver::new_with_options(changed.as_ref().unchecked_ref(), &options).ok()?;
        for heading in &watched {
            observer.observe(heading);
        }
        Some(Self {
            observer,
            _changed: changed,
        })
    }
}
