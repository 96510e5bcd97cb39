//! Where the choice is kept. A browser may refuse each step, in many ways; then there is no stored choice, and no harm.

use super::{CookieChoice, CookieStore};
use crate::runtime::{Text, warning::warn};
use leptos::prelude::{document, window};
use wasm_bindgen::JsValue;
use web_sys::{Storage, js_sys::Reflect};

/// The name where no other is given.
pub(super) const NAME: &str = "felles-cookies";

/// Reads, writes and forgets the choice.
pub(super) struct Keeper {
    store: CookieStore,
    name: Text,
    version: u32,
    days: u32,
}

impl Keeper {
    pub(super) fn new(store: CookieStore, name: Text, version: u32, days: u32) -> Self {
        let is_plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
        let name = if !name.is_empty() && name.chars().all(is_plain) {
            name
        } else {
            warn(format_args!(
                "a cookie banner's name may hold letters, digits, - and _ only; \"{NAME}\" is taken instead"
            ));
            NAME.into()
        };
        Self {
            store,
            name,
            version,
            days,
        }
    }

    pub(super) fn name(&self) -> Text {
        self.name.clone()
    }

    /// Only in a browser: effects, which ask, do not run on a server.
    pub(super) fn read(&self) -> Option<CookieChoice> {
        match self.store {
            CookieStore::Cookie => CookieChoice::from_cookies(&cookies()?, &self.name, self.version),
            CookieStore::LocalStorage => {
                let stored = local_storage()?.get_item(&self.name).ok()??;
                CookieChoice::from_stored(&stored, self.version)
            }
            CookieStore::None => None,
        }
    }

    /// Keeps a choice; forgets it where there is none.
    pub(super) fn keep(&self, choice: Option<CookieChoice>) {
        match self.store {
            CookieStore::Cookie => {
                let cookie = choice.unwrap_or_default().to_cookie(
                    &self.name,
                    self.version,
                    match choice {
                        Some(_) => self.days,
                        None => 0,
                    },
                );
                set_cookie(&cookie);
            }
            CookieStore::LocalStorage => {
                if let Some(storage) = local_storage() {
                    // Refused: the choice holds for this page.
                    let _ = match choice {
                        Some(choice) => storage.set_item(&self.name, &choice.to_stored(self.version)),
                        None => storage.remove_item(&self.name),
                    };
                }
            }
            CookieStore::None => {}
        }
    }
}

fn local_storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// A page in a sandbox may not even ask.
fn cookies() -> Option<String> {
    Reflect::get(&document(), &"cookie".into()).ok()?.as_string()
}

fn set_cookie(cookie: &str) {
    let is_secure = window()
        .location()
        .protocol()
        .is_ok_and(|protocol| protocol == "https:");
    let cookie = if is_secure {
        format!("{cookie}; Secure")
    } else {
        cookie.to_owned()
    };
    // Refused: the choice holds for this page.
    let _ = Reflect::set(&document(), &"cookie".into(), &JsValue::from(cookie));
}
