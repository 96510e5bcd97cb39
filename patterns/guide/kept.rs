//! A checklist that is kept in the browser, for one who has asked for it.

use crate::patterns::GivenAnswers;
use web_sys::Storage;

/// What is kept: the answers, and what is ticked off.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Kept {
    pub answers: GivenAnswers,
    pub ticked: Vec<String>,
}

impl Kept {
    /// Answers, and what is ticked off, each as they would stand in an address.
    fn write(&self) -> String {
        let ticked = GivenAnswers::from_pairs(self.ticked.iter().map(|item| (item, "1")));
        format!("{}#{}", self.answers.to_query(), ticked.to_query())
    }

    fn read(text: &str) -> Option<Self> {
        let (answers, ticked) = text.split_once('#')?;
        let ticked = GivenAnswers::from_query(ticked);
        Some(Self {
            answers: GivenAnswers::from_query(answers),
            ticked: ticked.pairs().map(|(item, _)| item.to_owned()).collect(),
        })
    }
}

/// What this browser has kept under a name; nothing where it keeps nothing.
pub(super) fn read(name: &str) -> Option<Kept> {
    let text = storage()?.get_item(&key(name)).ok()??;
    Kept::read(&text)
}

/// Whether it is kept now: a browser may refuse, or be full.
pub(super) fn write(name: &str, kept: &Kept) -> bool {
    storage().is_some_and(|storage| storage.set_item(&key(name), &kept.write()).is_ok())
}

pub(super) fn remove(name: &str) {
    if let Some(storage) = storage() {
        // What cannot be removed was not kept.
        let _ = storage.remove_item(&key(name));
    }
}

fn key(name: &str) -> String {
    format!("felles-guide:{name}")
}

fn storage() -> Option<Storage> {
    if cfg!(feature = "ssr") {
        return None;
    }
    web_sys::window()?.local_storage().ok()?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back() {
        let kept = Kept {
            answers: GivenAnswers::from_pairs([("a#", "ja"), ("b", "æ & ø")]),
            ticked: vec!["brann".to_owned(), "mva #1".to_owned()],
        };
        assert_eq!(Kept::read(&kept.write()), Some(kept));
        assert_eq!(Kept::read("#"), Some(Kept::default()));
        assert_eq!(Kept::read("something else"), None);
    }
}
