//! What a skip link leads to takes the focus, and is as it was once the focus has left it.

use crate::runtime::focus;
use gloo::events::EventListener;
use leptos::ev::MouseEvent;
use wasm_bindgen::JsCast;
use web_sys::{Element, js_sys::decode_uri_component};

const TARGET: &str = "felles-skip-link__target";

/// The browser goes there by itself, and does not always take the focus along.
pub(super) fn take_focus_along(event: &MouseEvent) {
    if event.default_prevented() || event.ctrl_key() || event.meta_key() || event.shift_key() {
        return;
    }
    let link = event.current_target().and_then(|link| link.dyn_into::<Element>().ok());
    let Some(target) = link.as_ref().and_then(target_of) else {
        return;
    };
    let had_tab_stop = target.has_attribute("tabindex");
    // No ring around the whole page: it is plain enough where one is.
    let _ = target.class_list().add_1(TARGET);
    let went = focus::go_to_any(&target);
    let left = target.clone();
    let leave_no_trace = move || {
        let _ = left.class_list().remove_1(TARGET);
        if !had_tab_stop {
            let _ = left.remove_attribute("tabindex");
        }
    };
    if went {
        // The link may be gone when the focus leaves: the target is not its own.
        EventListener::once(&target, "blur", move |_| leave_no_trace()).forget();
    } else {
        leave_no_trace();
    }
}

/// The element on this page that a link names. None for a link to another page, or to nothing.
fn target_of(link: &Element) -> Option<Element> {
    let id = link.get_attribute("href")?;
    let id = id.strip_prefix('#').filter(|id| !id.is_empty())?;
    focus::by_id(link, id).or_else(|| focus::by_id(link, &String::from(decode_uri_component(id).ok()?)))
}
