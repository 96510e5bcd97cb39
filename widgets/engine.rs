//! An engine behind custom elements: `bridge.js` holds the elements themselves, this draws what they show.
//!
//! There is one for each group of elements, a program of its own: it says in `ELEMENTS` at its root which ones it draws. An engine
//! knows each element by a handle; what an element was given it asks for through [`Host`]. A panic ends the engine
//! (`panic = "abort"`): before it goes it tells the bridge, and whose fault it was, if it can, so that a new one can take over all
//! the others.

use crate::{ELEMENTS, attributes::Attributes, host::Host};
use felles::{
    prelude::*,
    styles::{self, StyleRoot},
};
use leptos::{mount::mount_to_renderer, prelude::*};
use std::{any::Any, cell::RefCell, collections::BTreeMap, panic, rc::Rc};
use wasm_bindgen::{JsCast, prelude::*};
use web_sys::{Node, ShadowRoot, js_sys::Function};

/// Draws one kind of element.
pub type View = fn(&Attributes, Host) -> AnyView;

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

/// Draws an element in a place: its shadow root, or an element in the page. Gives its handle; 0 where there is no such element.
#[wasm_bindgen]
pub fn mount(tag: &str, host: Host, place: Node) -> u32 {
    let Some((tag, view)) = ELEMENTS.iter().copied().find(|(known, _)| *known == tag) else {
        return 0;
    };
    let handle = DRAWN.with_borrow(|drawn| drawn.last_key_value().map_or(1, |(last, _)| last + 1));
    let attributes = Rc::new(Attributes::new(tag, host.clone()));
    let own = Rc::clone(&attributes);
    let root = place.clone();
    let drawn = mount_to_renderer(place.unchecked_ref(), move || {
        provide_context(Handle(handle));
        let in_page = root.dyn_ref::<ShadowRoot>().is_none();
        let around = if in_page { root.get_root_node() } else { root };
        if let Ok(root) = around.dyn_into::<ShadowRoot>() {
            StyleRoot::provide(root);
        }
        // In the page, the ids of two elements must not be the same.
        let scope = host.get("scope").as_string().filter(|_| in_page);
        IdScope::provide(scope.as_deref().unwrap_or("felles"));
        let language = own.parsed::<Language>("lang", "nb, nn, en");
        provide_language(language);
        view! { <div part="base" lang=move || language.get().tag().to_owned()>{view(&own, host)}</div> }
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
