//! What can be undone, and done again.

use felles::styles::theme::Theme;

/// Further changes of the same field within this time are part of the first: a colour that is dragged, a word that is typed.
const ONE_ACT_MS: f64 = 1_000.0;

/// No one goes back further, and each step is a whole theme.
const MOST: usize = 200;

/// A change: what of the theme it was about, and the theme on the other side of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The path of the one field that was changed; none where it was the whole theme.
    pub path: Option<&'static str>,
    pub theme: Theme,
}

/// The changes before and after where the user is now.
#[derive(Clone, Debug, Default)]
pub struct History {
    past: Vec<Change>,
    future: Vec<Change>,
    /// The field that is being changed, and when that was last so.
    under_way: Option<(&'static str, f64)>,
}

impl History {
    /// A theme was changed: what it was before, and when.
    pub fn add(&mut self, path: Option<&'static str>, before: Theme, now: f64) {
        let goes_on = self
            .under_way
            .is_some_and(|(known, at)| Some(known) == path && now - at < ONE_ACT_MS);
        self.under_way = path.map(|path| (path, now));
        self.future.clear();
        if goes_on {
            return;
        }
        if self.past.len() == MOST {
            self.past.remove(0);
        }
        self.past.push(Change { path, theme: before });
    }

    /// The theme as it was before the last change.
    pub fn undo(&mut self, now: Theme) -> Option<Change> {
        self.under_way = None;
        step(&mut self.past, &mut self.future, now)
    }

    /// The theme as it was before the last undoing.
    pub fn redo(&mut self, now: Theme) -> Option<Change> {
        self.under_way = None;
        step(&mut self.future, &mut self.past, now)
    }

    pub const fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    pub const fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}

fn step(from: &mut Vec<Change>, to: &mut Vec<Change>, now: Theme) -> Option<Change> {
    let change = from.pop()?;
    to.push(Change {
        path: change.path,
        theme: now,
    });
    Some(change)
}
