//! What the tabs of one session tell each other: when its time last began anew.

use crate::runtime::{Prop, Text};
use gloo::events::EventListener;
use leptos::prelude::*;
use web_sys::{Storage, js_sys::Reflect};

/// A moment that all tabs of the site can read and change. What is stored is told to the others by the browser, also to
/// those that slept meanwhile. Where the storage is closed, each tab is alone.
#[derive(Clone, Debug)]
pub(super) struct Shared {
    /// The name of the session. Empty: it is shared with nobody.
    pub session: Prop<Text>,
}

impl Shared {
    fn key(&self) -> Option<String> {
        let session = self.session.get_untracked();
        (!session.trim().is_empty()).then(|| format!("felles-session-timeout:{session}"))
    }

    /// The time begins anew now.
    pub fn tell(&self, now: f64) {
        if let (Some(key), Some(storage)) = (self.key(), storage()) {
            // A full or closed storage shares nothing.
            let _ = storage.set_item(&key, &now.to_string());
        }
    }

    /// When it last began anew, in any of the tabs. A moment that has not come yet is none: somebody has set a clock.
    pub fn last(&self, now: f64) -> Option<f64> {
        let told = storage()?.get_item(&self.key()?).ok()??;
        told.parse().ok().filter(|at: &f64| *at <= now)
    }

    /// Hears of it when another tab has told.
    pub fn listen(&self, heard: impl Fn() + 'static) -> EventListener {
        let shared = self.clone();
        EventListener::new(&window(), "storage", move |event| {
            let key = Reflect::get(event, &"key".into()).ok().and_then(|key| key.as_string());
            if key.is_some() && key == shared.key() {
                heard();
            }
        })
    }
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}
