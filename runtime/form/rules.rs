//! [`FieldRules`]: what is asked of the answer in one field.

use super::{FormData, words};
use crate::runtime::{Problem, character_count};

type Check<T> = Box<dyn Fn(&T) -> Result<(), Problem> + Send + Sync>;

/// What is asked of the answer in one field. In [`form!`](crate::form!) its methods are written as a list:
/// `name: String => [missing("Skriv navnet ditt"), at_most(80), check(real_name)]`.
///
/// They are tried in that order, and the first that is not met is what the user is told.
pub struct FieldRules<T> {
    pub(super) missing: Option<Problem>,
    pub(super) checks: Vec<Check<T>>,
    pub(super) private: bool,
    pub(super) rows: RowLimits,
}

/// How many rows there may be.
#[derive(Clone, Default)]
pub(super) struct RowLimits {
    pub least: usize,
    pub most: Option<usize>,
    pub too_few: Option<Problem>,
}

impl<T> Default for FieldRules<T> {
    fn default() -> Self {
        Self {
            missing: None,
            checks: Vec::new(),
            private: false,
            rows: RowLimits::default(),
        }
    }
}

impl<T> FieldRules<T> {
    /// Nothing is asked, but what the type itself asks.
    pub fn new() -> Self {
        Self::default()
    }

    /// An answer must be given, and this is said where there is none: an empty text, a box that is not checked, nothing
    /// chosen. Marks the field as required.
    #[must_use]
    pub fn missing(mut self, problem: impl Into<Problem>) -> Self {
        self.missing = Some(problem.into());
        self
    }

    /// A rule of your own. It sees a value that is right by its type.
    #[must_use]
    pub fn check(mut self, rule: impl Fn(&T) -> Result<(), Problem> + Send + Sync + 'static) -> Self {
        self.checks.push(Box::new(rule));
        self
    }

    /// Is never kept in the browser: not in a draft, and not for a reload. National ids never are, without this.
    #[must_use]
    pub fn never_stored(mut self) -> Self {
        self.private = true;
        self
    }
}

impl FieldRules<String> {
    /// At most so many characters, counted as `character_count` does. The field's `counter` shows it while typing.
    #[must_use]
    pub fn at_most(self, characters: u32) -> Self {
        self.check(move |text| {
            if character_count(text) <= characters {
                return Ok(());
            }
            Err(Problem::word(&words::TOO_LONG).count(characters.into()))
        })
    }
}

impl<R: FormData> FieldRules<Vec<R>> {
    /// At least so many rows of a repeating group, and what is said where there are fewer. The form starts with so many.
    #[must_use]
    pub fn at_least(mut self, rows: usize, problem: impl Into<Problem>) -> Self {
        self.rows.least = rows;
        self.rows.too_few = Some(problem.into());
        self
    }

    /// At most so many rows of a repeating group. More cannot be added.
    #[must_use]
    pub fn rows_at_most(mut self, rows: usize) -> Self {
        self.rows.most = Some(rows);
        self
    }
}
