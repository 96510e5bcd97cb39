//! [`AnswerParts`]: one answer that is asked for in several controls: day, month and year; a date and a time; a number and
//! its unit.
//!
//! The form holds one text. The controls post a text each, under one name, and who reads them puts a space between; so
//! does this. Nobody else keeps what was typed: the parts are read from the text, and written back into it.

use crate::runtime::Model;
use leptos::prelude::*;

/// The parts of one text.
#[derive(Clone, Copy)]
pub(super) struct AnswerParts<const COUNT: usize> {
    text: Model<String>,
    /// The parts of a text, also of one that was not typed in parts.
    split: fn(&str) -> [String; COUNT],
    /// Whether a text is the whole answer: one that is pasted into a part goes to all of them.
    is_whole: fn(&str) -> bool,
    /// Whether the first part may have spaces in it, as «17. mai 2026» has. In the others, one would begin another part.
    spaced_first: bool,
    on_change: Option<Callback<String>>,
}

impl<const COUNT: usize> AnswerParts<COUNT> {
    pub fn new(
        text: Model<String>,
        split: fn(&str) -> [String; COUNT],
        is_whole: fn(&str) -> bool,
        on_change: Option<Callback<String>>,
    ) -> Self {
        Self {
            text,
            split,
            is_whole,
            spaced_first: false,
            on_change,
        }
    }

    /// As the others, with spaces in the first part.
    pub fn spaced_first(self) -> Self {
        Self {
            spaced_first: true,
            ..self
        }
    }

    /// What the parts are now. Tracked.
    pub fn get(&self) -> [String; COUNT] {
        self.text.signal().with(|text| (self.split)(text))
    }

    /// One of them, as a control has it.
    pub fn part(self, index: usize) -> Model<String> {
        let shown = Signal::derive(move || self.get().get(index).cloned().unwrap_or_default());
        let take = Callback::new(move |typed: String| self.write(index, &typed));
        Model::from((shown, take))
    }

    fn write(&self, index: usize, typed: &str) {
        let mut parts = untrack(|| self.get());
        let before = parts.get(index).map_or(0, |part| part.chars().count());
        let is_pasted = typed.chars().count() > before + 1;
        if is_pasted && (self.is_whole)(typed) {
            parts = (self.split)(typed);
        } else if let Some(part) = parts.get_mut(index) {
            *part = if self.spaced_first && index == 0 {
                typed.to_owned()
            } else {
                typed.split_whitespace().collect()
            };
        }
        self.set(&parts);
    }

    /// The user has changed several.
    pub fn set(&self, parts: &[String; COUNT]) {
        let text = joined(parts);
        self.text.set_by_user(text.clone());
        if let Some(on_change) = self.on_change {
            on_change.run(text);
        }
    }
}

/// With a space between; nothing where all are empty.
fn joined(parts: &[String]) -> String {
    if parts.iter().all(String::is_empty) {
        String::new()
    } else {
        parts.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_whole(text: &str) -> bool {
        text.split(' ').count() == 3
    }

    fn split(text: &str) -> [String; 3] {
        let mut parts = text.splitn(3, ' ').map(str::to_owned);
        std::array::from_fn(|_| parts.next().unwrap_or_default())
    }

    #[test]
    fn parts_are_written_into_one_text_and_read_from_it() {
        let owner = Owner::new();
        owner.set();
        let text = RwSignal::new(String::new());
        let parts = AnswerParts::new(text.into(), split, is_whole, None);
        let models = [0, 1, 2].map(|index| parts.part(index));
        models[2].set_by_user("2026".to_owned());
        assert_eq!(text.get_untracked(), "  2026");
        models[0].set_by_user("1 7".to_owned());
        assert_eq!(models.map(|model| model.get()), ["17", "", "2026"]);
        models[0].set_by_user(String::new());
        models[2].set_by_user(" ".to_owned());
        assert_eq!(text.get_untracked(), "");
        models[1].set_by_user("17 5 2026".to_owned());
        assert_eq!(models.map(|model| model.get()), ["17", "5", "2026"]);
    }
}
