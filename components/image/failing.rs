//! Whether a picture could be got: for all that show one and have something to show in its place.

use crate::runtime::element_hook::Origin;
use crate::runtime::{Prop, Text, element_hook::on_element};
use leptos::{ev, prelude::*, tachys::html::attribute::Attribute};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlImageElement};

/// Watches the `<img>` that the first value is spread onto. The second is true while the address it has now cannot be
/// got, also when there is none.
pub(crate) fn watch(
    src: &Prop<Option<Text>>,
    on_error: Option<Callback<Event>>,
) -> (impl Attribute + use<>, Prop<bool>) {
    let failed = RwSignal::new(None::<Text>);
    let address = src.clone();
    let listener = ev::on(ev::error, move |event| {
        failed.set(address.get_untracked());
        if let Some(on_error) = on_error {
            on_error.run(event.unchecked_into());
        }
    });
    // What failed before the script came has said so to nobody: it is asked for once more.
    let missed = on_element(|element, origin| {
        let Some(image) = element.dyn_ref::<HtmlImageElement>() else {
            return;
        };
        if origin == Origin::Hydrated
            && image.complete()
            && image.natural_width() == 0
            && let Some(src) = image.get_attribute("src")
        {
            let _ = image.set_attribute("src", &src);
        }
    });
    let has_failed = match src {
        Prop::Static(None) => Prop::Static(true),
        src => {
            let src = src.clone();
            Prop::derive(move || src.with(|src| src.is_none() || failed.with(|failed| failed == src)))
        }
    };
    ((listener, missed), has_failed)
}
