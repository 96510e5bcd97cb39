//! [`Attributes`]: what a page gives an element, as signals of the right types.

// No group has elements of every kind.
#![allow(dead_code)]

use crate::{host::Host, plain};
use felles::runtime::{Text, warning::warn};
use leptos::prelude::*;
use std::{cell::RefCell, str::FromStr};
use wasm_bindgen::JsValue;
use web_sys::Url;

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

    /// True where it is there, as HTML has it; `false` as a text or a value is not.
    pub fn flag(&self, name: &'static str) -> RwSignal<bool> {
        self.read(name, "true or false", move |value| match value.as_string() {
            Some(text) if text.is_empty() || text == name || text == "true" => Some(true),
            Some(text) if text == "false" => Some(false),
            _ => value.as_bool(),
        })
    }

    /// A whole number, from 0.
    pub fn number(&self, name: &'static str) -> RwSignal<Option<u32>> {
        self.read(name, "a whole number", |value| {
            let text = value.as_string().or_else(|| Some(value.as_f64()?.to_string()))?;
            text.trim().parse().ok().map(Some)
        })
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

    /// The same, where there is nothing it is by default.
    pub fn maybe<T>(&self, name: &'static str, accepted: &'static str) -> RwSignal<Option<T>>
    where
        T: FromStr + PartialEq + Send + Sync + 'static,
    {
        self.read(name, accepted, |value| value.as_string()?.parse().ok().map(Some))
    }

    /// A list of what a function can read, or the JSON of one.
    pub fn list<T>(
        &self,
        name: &'static str,
        accepted: &'static str,
        read: impl Fn(&JsValue) -> Option<T> + 'static,
    ) -> RwSignal<Vec<T>>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        self.read(name, accepted, move |value| {
            plain::items(value)?.iter().map(&read).collect()
        })
    }

    /// Whether there is a function.
    pub fn function(&self, name: &'static str) -> RwSignal<bool> {
        self.read(name, "a function", |value| value.is_function().then_some(true))
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
        self.explained(name, accepted, move |value| read(value).ok_or_else(String::new))
    }

    /// The same, by a function that tells what is wrong where that is not seen at a glance.
    pub fn explained<T>(
        &self,
        name: &'static str,
        accepted: &'static str,
        read: impl Fn(&JsValue) -> Result<T, String> + 'static,
    ) -> RwSignal<T>
    where
        T: Default + PartialEq + Send + Sync + 'static,
    {
        let signal = RwSignal::new(T::default());
        let tag = self.tag;
        let take = move |value: &JsValue| {
            let absent = value.is_undefined() || value.is_null();
            match if absent { Ok(T::default()) } else { read(value) } {
                Ok(value) => {
                    if signal.try_with_untracked(|last| *last != value) == Some(true) {
                        signal.set(value);
                    }
                }
                Err(why) => refuse(tag, name, value, accepted, &why),
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

fn refuse(tag: &str, name: &str, value: &JsValue, accepted: &str, why: &str) {
    let why = if why.is_empty() {
        String::new()
    } else {
        format!(" ({why})")
    };
    warn(format_args!(
        "<{tag}> {name}: got {}, accepted is {accepted}{why}. The last good value stays.",
        shown(value)
    ));
}

/// An address that can be fetched from where the page is, or gone to.
#[expect(clippy::option_option, reason = "whether it can be read, and what it is then")]
pub fn read_address(value: &JsValue) -> Option<Option<Text>> {
    let address = resolved(value)?;
    matches!(address.protocol().as_str(), "https:" | "http:").then(|| Some(address.href().into()))
}

/// The same, of the site that the page is of: where what is known of the user may be sent.
#[expect(clippy::option_option, reason = "whether it can be read, and what it is then")]
pub fn read_own_address(value: &JsValue) -> Option<Option<Text>> {
    let own = web_sys::window()?.location().origin().ok()?;
    let address = resolved(value)?;
    (address.origin() == own).then(|| Some(address.href().into()))
}

fn resolved(value: &JsValue) -> Option<Url> {
    let base = web_sys::window()?.document()?.base_uri().ok()??;
    Url::new_with_base(&value.as_string()?, &base).ok()
}

/// A value as a developer recognises it, however large it is.
fn shown(value: &JsValue) -> String {
    match value.as_string() {
        Some(text) => format!("\"{}\"", text.chars().take(40).collect::<String>()),
        None => value.js_typeof().as_string().unwrap_or_default(),
    }
}
