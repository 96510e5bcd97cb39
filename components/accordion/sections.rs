//! What an accordion knows of its sections: which there are, and which are open.

use crate::runtime::{Model, Text};
use gloo::events::EventListener;
use leptos::prelude::*;
use web_sys::Storage;

/// A section, as the accordion sees it.
#[derive(Clone)]
pub(super) struct Section {
    pub id: Text,
    pub open: Model<bool>,
    pub on_toggle: Option<Callback<bool>>,
}

/// The sections of one accordion, in the order they came.
#[derive(Clone, Copy)]
pub(super) struct Sections {
    list: RwSignal<Vec<Section>>,
    single: bool,
    /// What the open ones are kept under in the session.
    kept_as: StoredValue<Option<Text>>,
}

impl Sections {
    pub fn new(single: bool, kept_as: Option<Text>) -> Self {
        Self {
            list: RwSignal::default(),
            single,
            kept_as: StoredValue::new(kept_as),
        }
    }

    pub fn add(self, section: Section) {
        let id = section.id.clone();
        self.list.update(|list| list.push(section));
        if !cfg!(feature = "ssr") {
            on_cleanup(move || {
                // The accordion may go together with its sections.
                let _ = self.list.try_update(|list| list.retain(|known| known.id != id));
            });
        }
    }

    /// Whether there are sections, and none is closed. Tracked.
    pub fn all_are_open(self) -> bool {
        self.list
            .with(|list| !list.is_empty() && list.iter().all(|section| section.open.get()))
    }

    /// Opens or closes one for the user; where one at a time may be open, the others close.
    pub fn set(self, id: &str, open: bool) {
        let list = self.list.get_untracked();
        let Some(section) = list.iter().find(|section| section.id == id) else {
            return;
        };
        section.set(open);
        if self.single && section.open.get_untracked() {
            for other in list.iter().filter(|other| other.id != id) {
                other.set(false);
            }
        }
        self.keep();
    }

    /// Opens or closes all for the user.
    pub fn set_all(self, open: bool) {
        for section in self.list.get_untracked() {
            section.set(open);
        }
        self.keep();
    }

    /// Opens a section when the address names it: now, and whenever the address changes. What stands inside one, the
    /// browser finds itself.
    pub fn follow_address(self) {
        let go = move || {
            let hash = web_sys::window().and_then(|window| window.location().hash().ok());
            if let Some(id) = hash.as_deref().and_then(|hash| hash.strip_prefix('#'))
                && !id.is_empty()
            {
                self.set(id, true);
            }
        };
        Effect::new(move || untrack(go));
        if let Some(window) = web_sys::window() {
            StoredValue::new_local(EventListener::new(&window, "hashchange", move |_| go()));
        }
    }

    /// Opens what was open when the user was here last. Not theirs to hear of: they do nothing now.
    pub fn restore(self) {
        let Some((key, storage)) = self.storage() else { return };
        Effect::new(move || {
            let Ok(Some(kept)) = storage.get_item(&key) else { return };
            let kept: Vec<&str> = kept.split(' ').collect();
            for section in self.list.get_untracked() {
                let open = kept.contains(&section.id.as_str());
                if open != section.open.get_untracked() {
                    section.open.set_by_user(open);
                }
            }
        });
    }

    /// Storage may be full or refused; then nothing is kept.
    fn keep(self) {
        let Some((key, storage)) = self.storage() else { return };
        let open = self.list.with_untracked(|list| {
            let open = list.iter().filter(|section| section.open.get_untracked());
            open.map(|section| section.id.as_str()).collect::<Vec<_>>().join(" ")
        });
        let _ = storage.set_item(&key, &open);
    }

    fn storage(self) -> Option<(String, Storage)> {
        let key = format!("felles-accordion-{}", self.kept_as.get_value()?);
        Some((key, web_sys::window()?.session_storage().ok()??))
    }
}

impl Section {
    fn set(&self, open: bool) {
        if self.open.get_untracked() == open {
            return;
        }
        self.open.set_by_user(open);
        if let Some(on_toggle) = self.on_toggle {
            on_toggle.run(open);
        }
    }
}
