//! [`BrowserValue`]: a place for what only a browser has, in a component that is rendered on servers too.

use leptos::prelude::*;

/// A place for an element, a timer, a file: what belongs to one page, and to one thread. Small, `Copy`, and gone with the
/// owner that it was made in.
///
/// On a server it is always empty. There a component may be cleaned up by another thread than the one that rendered it,
/// which a stored value of one thread does not survive.
pub struct BrowserValue<T: 'static>(Option<StoredValue<Option<T>, LocalStorage>>);

impl<T: 'static> Clone for BrowserValue<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T: 'static> Copy for BrowserValue<T> {}

impl<T: 'static> std::fmt::Debug for BrowserValue<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("BrowserValue")
    }
}

impl<T: 'static> Default for BrowserValue<T> {
    fn default() -> Self {
        Self::new(None)
    }
}

impl<T: 'static> BrowserValue<T> {
    /// A place with something in it, or nothing yet.
    pub fn new(value: Option<T>) -> Self {
        Self((!cfg!(feature = "ssr")).then(|| StoredValue::new_local(value)))
    }

    /// Puts something in its place, or takes it away. What was there is dropped.
    pub fn set(self, value: Option<T>) {
        if let Some(place) = self.0 {
            place.try_set_value(value);
        }
    }
}

impl<T: Clone + 'static> BrowserValue<T> {
    /// What is there. Nothing once the owner is gone.
    pub fn get(self) -> Option<T> {
        self.0?.try_get_value()?
    }
}
