//! Tells when the page around an open dialog, or its content, has changed.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{HtmlDialogElement, MutationObserver, MutationObserverInit, Node, ShadowRoot};

/// Calls back after nodes came, went or moved, for as long as this lives.
///
/// A dialog that is moved falls out of the top layer, and no event says so.
pub(super) struct Moves {
    observer: MutationObserver,
    _callback: Closure<dyn FnMut()>,
}

impl Moves {
    pub fn watch(dialog: &HtmlDialogElement, changed: impl FnMut() + 'static) -> Option<Self> {
        let callback = Closure::<dyn FnMut()>::new(changed);
        let observer = MutationObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        let options = MutationObserverInit::new();
        options.set_child_list(true);
        options.set_subtree(true);
        let mut root: Node = dialog.get_root_node();
        while let Some(shadow) = root.dyn_ref::<ShadowRoot>() {
            observer.observe_with_options(shadow, &options).ok()?;
            root = shadow.host().get_root_node();
        }
        // The document, also for a dialog that is not yet in it.
        observer
            .observe_with_options(dialog.owner_document()?.as_ref(), &options)
            .ok()?;
        Some(Self {
            observer,
            _callback: callback,
        })
    }
}

impl Drop for Moves {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
