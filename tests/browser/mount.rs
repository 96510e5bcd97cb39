//! A view in the page for as long as a test looks at it, and the acts of a user.
//!
//! ```ignore
//! let page = mount(|| view! { <Button on_click=move |_| pressed.set(true)>"Send"</Button> });
//! page.find("button").click();
//! settle().await;
//! assert_eq!(page.text(), "Send");
//! ```

use felles::styles::StyleRoot;
use gloo::timers::future::TimeoutFuture;
use leptos::{mount, prelude::*};
use std::any::Any;
use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, Event, EventInit, HtmlElement, HtmlInputElement, HtmlTextAreaElement, InputEvent,
    InputEventInit, KeyboardEvent, KeyboardEventInit, Node, NodeList, ShadowRoot, ShadowRootInit, ShadowRootMode,
};

/// A view in an element of its own at the end of the body. Dropping it cleans the view up and removes the element.
pub struct Mounted {
    /// The element that the view stands in.
    pub place: HtmlElement,
    /// The shadow root between them, for [`mount_in_shadow`].
    pub shadow: Option<ShadowRoot>,
    view: Option<Box<dyn Any>>,
}

/// Builds a view in the page, as a client-rendered app does.
pub fn mount<V: IntoView + 'static>(view: impl FnOnce() -> V + 'static) -> Mounted {
    let place = fresh_place();
    let view: Box<dyn Any> = Box::new(mount::mount_to(place.clone(), view));
    Mounted {
        place,
        shadow: None,
        view: Some(view),
    }
}

/// Puts HTML in the page as a server would have sent it, then lets the view take it over.
///
/// The HTML must be what the view renders on a server: attributes, and `<!>` where Leptos marks a place.
pub fn hydrate<V: IntoView + 'static>(html: &str, view: impl FnOnce() -> V + 'static) -> Mounted {
    hydrate_after(html, |_| (), view)
}

/// As [`hydrate`], with something done to the page before: what a user does while the wasm is on its way.
pub fn hydrate_after<V: IntoView + 'static>(
    html: &str,
    meanwhile: impl FnOnce(&HtmlElement),
    view: impl FnOnce() -> V + 'static,
) -> Mounted {
    let place = fresh_place();
    place.set_inner_html(html);
    meanwhile(&place);
    let view: Box<dyn Any> = Box::new(mount::hydrate_from(place.clone(), view));
    Mounted {
        place,
        shadow: None,
        view: Some(view),
    }
}

/// Builds a view in a shadow root, where its style sheets go too, as a widget does.
pub fn mount_in_shadow<V: IntoView + 'static>(view: impl FnOnce() -> V + 'static) -> Mounted {
    let place = fresh_place();
    let shadow = place
        .attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open))
        .expect("a shadow root");
    let inside: HtmlElement = new_element("div");
    shadow.append_child(&inside).expect("appended");
    let root = shadow.clone();
    let view: Box<dyn Any> = Box::new(mount::mount_to(inside, move || {
        StyleRoot::provide(root);
        view()
    }));
    Mounted {
        place,
        shadow: Some(shadow),
        view: Some(view),
    }
}

impl Mounted {
    /// The first element that a selector fits, as an [`HtmlElement`]. Fails the test where there is none.
    pub fn find(&self, selector: &str) -> HtmlElement {
        self.find_as(selector)
    }

    /// As [`find`](Self::find), as another type: `page.find_as::<HtmlInputElement>("input")`.
    pub fn find_as<T: JsCast>(&self, selector: &str) -> T {
        let found = match &self.shadow {
            Some(shadow) => shadow.query_selector(selector),
            None => self.place.query_selector(selector),
        };
        let element = found.expect("a selector that can be read");
        let element = element.unwrap_or_else(|| panic!("no {selector} in {}", self.html()));
        element
            .dyn_into()
            .unwrap_or_else(|_| panic!("{selector} is of another type in {}", self.html()))
    }

    /// All elements that a selector fits, in document order. Fails the test where one is no HTML element: an svg is none.
    pub fn all(&self, selector: &str) -> Vec<HtmlElement> {
        let list = self.list(selector);
        (0..list.length())
            .filter_map(|index| list.item(index))
            .map(|node| {
                node.dyn_into()
                    .unwrap_or_else(|node| panic!("{selector} is {} in {}", node.node_name(), self.html()))
            })
            .collect()
    }

    /// How many elements a selector fits.
    pub fn count(&self, selector: &str) -> usize {
        self.list(selector).length() as usize
    }

    fn list(&self, selector: &str) -> NodeList {
        let list = match &self.shadow {
            Some(shadow) => shadow.query_selector_all(selector),
            None => self.place.query_selector_all(selector),
        };
        list.expect("a selector that can be read")
    }

    /// The view's HTML.
    pub fn html(&self) -> String {
        match &self.shadow {
            Some(shadow) => shadow.inner_html(),
            None => self.place.inner_html(),
        }
    }

    /// The view's text.
    pub fn text(&self) -> String {
        let node: &Node = self.shadow.as_ref().map_or(self.place.as_ref(), AsRef::as_ref);
        node.text_content().unwrap_or_default()
    }

    /// Takes the view away, as a page does that no longer shows it: its owner is cleaned up, its nodes are removed.
    pub fn unmount(&mut self) {
        self.view = None;
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.view = None;
        self.place.remove();
    }
}

/// Waits until effects have run and the page shows what they did.
pub async fn settle() {
    TimeoutFuture::new(0).await;
}

/// Waits, for what the component itself waits for.
pub async fn wait_ms(milliseconds: u32) {
    TimeoutFuture::new(milliseconds).await;
}

/// An attribute of an element.
pub fn attribute(element: &Element, name: &str) -> Option<String> {
    element.get_attribute(name)
}

/// Whether an element has the focus, in the document or in its shadow root.
pub fn has_focus(element: &Element) -> bool {
    element.matches(":focus").expect("a selector")
}

/// Presses a key on an element. Gives whether the key was handled: whether the browser's own act was prevented.
///
/// What the browser does by itself on a key (a click on Enter, a moved caret) does not happen in these tests; it is for
/// tests/e2e.
pub fn press(element: &Element, key: &str) -> bool {
    press_with(element, key, |_| ())
}

/// As [`press`], with more said of the key: `press_with(&tab, "ArrowRight", |key| key.set_ctrl_key(true))`.
pub fn press_with(element: &Element, key: &str, more: impl FnOnce(&KeyboardEventInit)) -> bool {
    let init = KeyboardEventInit::new();
    init.set_key(key);
    init.set_bubbles(true);
    init.set_cancelable(true);
    init.set_composed(true);
    more(&init);
    let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).expect("an event");
    !element.dispatch_event(&event).expect("dispatched")
}

/// Puts text in an input or textarea as if the user typed it: the new value, then one `input` event.
pub fn type_in(element: &Element, value: &str) {
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        input.set_value(value);
    } else if let Some(textarea) = element.dyn_ref::<HtmlTextAreaElement>() {
        textarea.set_value(value);
    } else {
        panic!("nothing can be typed in {}", element.outer_html());
    }
    let init = InputEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    let event = InputEvent::new_with_event_init_dict("input", &init).expect("an event");
    element.dispatch_event(&event).expect("dispatched");
}

/// Sends an event that bubbles. Gives whether its default was prevented.
pub fn fire(element: &Element, name: &str) -> bool {
    let init = EventInit::new();
    init.set_bubbles(true);
    init.set_cancelable(true);
    let event = Event::new_with_event_init_dict(name, &init).expect("an event");
    !element.dispatch_event(&event).expect("dispatched")
}

/// The page that the tests run in.
pub fn document() -> Document {
    web_sys::window().and_then(|window| window.document()).expect("a page")
}

fn fresh_place() -> HtmlElement {
    let place: HtmlElement = new_element("div");
    document()
        .body()
        .expect("a body")
        .append_child(&place)
        .expect("appended");
    place
}

fn new_element<T: JsCast>(tag: &str) -> T {
    document().create_element(tag).expect("an element").unchecked_into()
}

/// What the page shows of an element: the computed value of a property.
pub fn style(element: &Element, property: &str) -> String {
    let style = web_sys::window().and_then(|window| window.get_computed_style(element).ok().flatten());
    style
        .and_then(|style| style.get_property_value(property).ok())
        .unwrap_or_default()
}
