//! The engine behind the custom elements: `bridge.js` holds the elements themselves, this draws what they show.
//!
//! One engine draws every element of a page. It knows each by a handle; what an element was given it asks for through
//! [`Host`]. A panic ends the engine (`panic = "abort"`): before it goes it tells the bridge, and whose fault it was, if it
//! can, so that a new one can take over all the others.

mod attributes;
mod host;
mod page_feedback;

use attributes::Attributes;
use felles::{
    prelude::*,
    styles::{self, StyleRoot},
};
use host::Host;
use leptos::{mount::mount_to_renderer, prelude::*};
use std::{any::Any, cell::RefCell, collections::BTreeMap, panic, rc::Rc};
use wasm_bindgen::{JsCast, prelude::*};
use web_sys::{ShadowRoot, js_sys::Function};

/// Draws one kind of element.
type View = fn(&Attributes, Host) -> AnyView;

/// The elements that there are. `TAGS` in bridge.js has the same names, with their attributes and properties.
const ELEMENTS: &[(&str, View)] = &[("felles-page-feedback", page_feedback::view)];

/// An element in the page, for as long as it is drawn.
struct Drawn {
    attributes: Rc<Attributes>,
    /// Frees everything when it is dropped.
    _view: Box<dyn Any>,
}

/// In the context of all that one element is made of.
#[derive(Clone, Copy)]
struct Handle(u32);

thread_local! {
    static DRAWN: RefCell<BTreeMap<u32, Drawn>> = RefCell::default();
    static PANICKED: RefCell<Option<Function>> = RefCell::default();
}

fn main() {}

/// Makes ready. `panicked` is called with what happened, and then again with the handle of the element it happened in.
#[wasm_bindgen]
pub fn start(panicked: Function) {
    PANICKED.set(Some(panicked));
    panic::set_hook(Box::new(|panic| {
        let tell = PANICKED.with_borrow(Option::clone);
        let tell = |message: &str, handle: u32| {
            if let Some(tell) = &tell {
                // There is nobody left to hear of a failure.
                let _ = tell.call2(&JsValue::UNDEFINED, &message.into(), &handle.into());
            }
        };
        tell(&panic.to_string(), 0);
        // Looking this up may panic in its turn, which ends the hook; the first call has been made by then.
        if let Some(Handle(handle)) = use_context() {
            tell("", handle);
        }
    }));
    styles::adopt_tokens();
}

/// Draws an element in its shadow root. Gives its handle; 0 where there is no such element.
#[wasm_bindgen]
pub fn mount(tag: &str, host: Host, root: ShadowRoot) -> u32 {
    let Some((tag, view)) = ELEMENTS.iter().copied().find(|(known, _)| *known == tag) else {
        return 0;
    };
    let handle = DRAWN.with_borrow(|drawn| drawn.last_key_value().map_or(1, |(last, _)| last + 1));
    let attributes = Rc::new(Attributes::new(tag, host.clone()));
    let own = Rc::clone(&attributes);
    let place = root.clone();
    let drawn = mount_to_renderer(place.unchecked_ref(), move || {
        provide_context(Handle(handle));
        StyleRoot::provide(root);
        IdScope::provide("felles");
        let language = own.parsed::<Language>("lang", "nb, nn, en");
        provide_language(language);
        view! { <div lang=move || language.get().tag().to_owned()>{view(&own, host)}</div> }
    });
    let view = Box::new(drawn);
    DRAWN.with_borrow_mut(|all| {
        all.insert(
            handle,
            Drawn {
                attributes,
                _view: view,
            },
        )
    });
    handle
}

/// The element was given another value for an attribute or property.
#[wasm_bindgen]
pub fn changed(handle: u32, name: &str) {
    // Not while the list is borrowed: what follows may reach another element.
    let attributes = DRAWN.with_borrow(|drawn| drawn.get(&handle).map(|drawn| Rc::clone(&drawn.attributes)));
    if let Some(attributes) = attributes {
        attributes.changed(name);
    }
}

/// Frees all that an element holds.
#[wasm_bindgen]
pub fn unmount(handle: u32) {
    let drawn = DRAWN.with_borrow_mut(|drawn| drawn.remove(&handle));
    drop(drawn);
}

/// How many elements are drawn now.
#[wasm_bindgen]
pub fn mounted() -> usize {
    DRAWN.with_borrow(BTreeMap::len)
}
