//! [`Attributes`]: what a page gives an element, as signals of the right types.

use crate::host::Host;
use felles::runtime::{Text, warning::warn};
use leptos::prelude::*;
use std::{cell::RefCell, str::FromStr};
use wasm_bindgen::JsValue;

/// The attributes and properties of one element. A value that cannot be read is a warning; the last good one stays.
pub struct Attributes {
    tag: &'static str,
    host: Host,
    readers: RefCell<Vec<(&'static str, Reader)>>,
}

type Reader = Box<dyn Fn(&JsValue)>;

impl Attributes {
    pub fn new(tag: &'static str, host: Host) -> Self {
        Self {
            tag,
            host,
            readers: RefCell::default(),
        }
    }

    /// Text, as it was written.
    pub fn text(&self, name: &'static str) -> RwSignal<Option<Text>> {
        self.read(name, "text", |value| Some(Some(value.as_string()?.into())))
    }

    /// One of the names, or one of the numbers, that a type knows.
    pub fn parsed<T>(&self, name: &'static str, accepted: &'static str) -> RwSignal<T>
    where
        T: FromStr + Default + PartialEq + Send + Sync + 'static,
    {
        self.read(name, accepted, |value| value.as_string()?.parse().ok())
    }

    /// Any value that a function can read. What is not given is the type's default.
    pub fn read<T>(
        &self,
        name: &'static str,
        accepted: &'static str,
        read: impl Fn(&JsValue) -> Option<T> + 'static,
    ) -> RwSignal<T>
    where
        T: Default + PartialEq + Send + Sync + 'static,
    {
        let signal = RwSignal::new(T::default());
        let tag = self.tag;
        let take = move |value: &JsValue| {
            let absent = value.is_undefined() || value.is_null();
            match if absent { Some(T::default()) } else { read(value) } {
                Some(value) => {
                    if signal.try_with_untracked(|last| *last != value) == Some(true) {
                        signal.set(value);
                    }
                }
                None => warn(format_args!(
                    "<{tag}> {name}: got {}, accepted is {accepted}. The last good value stays.",
                    shown(value)
                )),
            }
        };
        take(&self.host.get(name));
        self.readers.borrow_mut().push((name, Box::new(take)));
        signal
    }

    /// Reads one of them again.
    pub fn changed(&self, name: &str) {
        let value = self.host.get(name);
        for (_, take) in self.readers.borrow().iter().filter(|(known, _)| *known == name) {
            take(&value);
        }
    }
}

/// A value as a developer recognises it, however large it is.
fn shown(value: &JsValue) -> String {
    match value.as_string() {
        Some(text) => format!("\"{}\"", text.chars().take(40).collect::<String>()),
        None => value.js_typeof().as_string().unwrap_or_default(),
    }
}
