//! An example as it stands on a page: the same view, in the same [`IdScope`], on both sides.

use super::entry::Example;
use felles::runtime::IdScope;
use leptos::prelude::*;

/// The attribute of an element that an example is rendered into; its value is the example's key.
#[cfg(target_arch = "wasm32")]
pub const ATTRIBUTE: &str = "data-example";

/// The example with ids of its own: on its component's page it stands beside others.
pub fn scoped(key: &str, example: &Example) -> AnyView {
    IdScope::provide(&key.replace(['/', '_'], "-"));
    (example.view)()
}

/// The HTML that [`scoped`] takes over in the browser. Nothing may be put before, between or after it in its root.
#[cfg(not(target_arch = "wasm32"))]
pub fn html(key: &str, example: &Example) -> String {
    static_html(|| scoped(key, example))
}

/// A view as HTML. Its owner ends with it; effects do not run.
#[cfg(not(target_arch = "wasm32"))]
pub fn static_html(view: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view().to_html());
    owner.cleanup();
    html
}
