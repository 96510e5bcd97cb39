//! What a progress bar says while the user looks on: few things, each once.

use super::{DONE, ON_THE_WAY, ProgressAnnouncement, percent};
use crate::runtime::{
    Language, Prop, Text, announce, announcer,
    element_hook::{ElementHook, on_element},
};
use leptos::{either::Either, prelude::*};

/// Speaks when the value passes what it says something at. A value that never changes says nothing, and costs nothing.
pub(super) fn speak(
    what: Prop<ProgressAnnouncement>,
    value: &Prop<Option<u64>>,
    max: &Prop<u64>,
    label: &Prop<Text>,
    words: &Prop<Option<Text>>,
) -> Either<ElementHook, ()> {
    let never = matches!(what, Prop::Static(ProgressAnnouncement::None));
    if never || !(value.is_dynamic() || max.is_dynamic()) {
        return Either::Right(());
    }
    let quarter = value.zip(max, |value, max| value.map(|value| percent(value, *max) / 25));
    let (label, words, language) = (label.clone(), words.clone(), Language::current());
    Either::Left(on_element(move |_, _| {
        announcer::prepare();
        let (what, quarter) = (what.clone(), quarter.clone());
        let (label, words, language) = (label.clone(), words.clone(), language.clone());
        Effect::new(move |before: Option<Option<u128>>| {
            let now = quarter.get();
            let passed = before.is_some_and(|before| now.is_some_and(|now| now > before.unwrap_or(0)));
            let word = match (now, what.get_untracked()) {
                _ if !passed => None,
                (Some(4), ProgressAnnouncement::Done | ProgressAnnouncement::Quarters) => Some(&DONE),
                (_, ProgressAnnouncement::Quarters) => Some(&ON_THE_WAY),
                _ => None,
            };
            if let Some(word) = word {
                let values = [
                    ("label", label.get_untracked()),
                    ("value", words.get_untracked().unwrap_or_default()),
                ];
                announce(word.say(&language.get_untracked(), None, &values));
            }
            now
        });
    }))
}
