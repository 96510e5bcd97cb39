//! Where the service is in the browser's history: an address for each step, so that the browser's own buttons go back and
//! forth, and a reload stays.

use super::{service::EnkReceipt, step::EnkStep, texts};
use crate::runtime::{Language, Text, Word};
use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::Url;

/// The addresses of the steps, and whether the service itself keeps the browser's in step.
#[derive(Clone, Copy)]
pub(super) struct Place {
    href: Option<Callback<EnkStep, Text>>,
    kept: bool,
}

impl Place {
    /// Without an address of the caller's own a step is a place in the page: `#navn`.
    pub fn new(href: Option<Callback<EnkStep, Text>>, kept: bool) -> Self {
        Self { href, kept }
    }

    /// The address of a step, for links.
    pub fn href(&self, step: EnkStep) -> Text {
        match self.href {
            Some(href) => href.run(step),
            None => format!("#{}", step.slug()).into(),
        }
    }

    /// The step that a whole address is of.
    pub fn step_of(&self, address: &str) -> Option<EnkStep> {
        let here = web_sys::window()?.location().href().ok()?;
        let mut steps = EnkStep::ALL.iter().copied();
        steps.find(|step| Url::new_with_base(&self.href(*step), &here).is_ok_and(|url| url.href() == address))
    }

    /// Puts the address of a step into the browser's history. The receipt's number is kept with its place, for a reload.
    pub fn enter(&self, step: EnkStep, receipt: Option<&EnkReceipt>, replaces: bool) {
        if !self.kept || cfg!(feature = "ssr") {
            return;
        }
        let href = self.href(step);
        if self.here() == Some(step) && !replaces {
            return;
        }
        let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else {
            return;
        };
        let state = receipt.map_or(JsValue::NULL, |receipt| receipt.case_number.as_str().into());
        // Refused where there are far too many, or in a frame that may not: then there is no way back by the browser.
        let _ = if replaces {
            history.replace_state_with_url(&state, "", Some(&href))
        } else {
            history.push_state_with_url(&state, "", Some(&href))
        };
    }

    /// The step of the address that the page has.
    pub fn step(&self) -> Option<EnkStep> {
        if self.kept { self.here() } else { None }
    }

    /// The number of the receipt that this place in the history is about.
    pub fn case_number() -> Option<String> {
        if cfg!(feature = "ssr") {
            return None;
        }
        web_sys::window()?.history().ok()?.state().ok()?.as_string()
    }

    /// Calls when the user goes back or forth, or follows a link to a step.
    pub fn follow(&self, go: impl Fn(EnkStep) + 'static) {
        if !self.kept || cfg!(feature = "ssr") {
            return;
        }
        let place = *self;
        StoredValue::new_local(EventListener::new(&window(), "popstate", move |_| {
            if let Some(step) = place.here() {
                go(step);
            }
        }));
    }

    /// The title of the page follows the step, from the first change on: where one is comes first, the service last. The
    /// page's own title comes back when the service is gone.
    pub fn title_follows(&self, step: Memo<EnkStep>) {
        if !self.kept {
            return;
        }
        let language = Language::current();
        let own = ArcStoredValue::new(None::<String>);
        let kept = own.clone();
        Effect::new(move |before: Option<(EnkStep, bool)>| {
            let now = step.get();
            let changed = before.is_some_and(|(before, changed)| changed || before != now);
            if changed {
                let say = |word: &'static Word| language.with(|language| word.say(language, None, &[]));
                let title = format!("{} – {}", say(now.title()), say(&texts::SERVICE));
                kept.update_value(|own| *own = own.take().or_else(|| Some(document().title())));
                document().set_title(&title);
            }
            (now, changed)
        });
        on_cleanup(move || {
            if let Some(own) = own.try_update_value(Option::take).flatten() {
                document().set_title(&own);
            }
        });
    }

    fn here(&self) -> Option<EnkStep> {
        if cfg!(feature = "ssr") {
            return None;
        }
        let location = web_sys::window()?.location();
        let step = self.step_of(&location.href().ok()?);
        // Before any step was gone to, the page has no place of its own and stands at the first.
        step.or_else(|| (self.href.is_none() && location.hash().ok()?.is_empty()).then(EnkStep::default))
    }
}
