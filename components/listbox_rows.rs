//! [`Shown`]: which options a list shows now, as rows, with the labels of their groups between them.

use super::select_option::OptionList;
use crate::runtime::Text;
use std::{ops::Range, sync::Arc};

/// One row of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Row {
    /// The label of a run of options of one group.
    Label(u32),
    /// An option, by its place among all options.
    Option(u32),
}

/// Options of one group, or of none, that follow each other.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Run {
    /// Which options, and which of their runs: another list has other rows.
    pub key: (usize, u32),
    pub group: Option<Text>,
}

/// What a list shows.
pub(crate) struct Shown {
    list: Arc<OptionList>,
    rows: Vec<Row>,
    /// The shown options with the row of each, in order.
    options: Vec<(u32, usize)>,
}

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.list, &other.list) && self.rows == other.rows
    }
}
impl Eq for Shown {}

impl Shown {
    /// Stands for the row that offers to add what was written. It is no option, and comes last.
    pub const ADD: u32 = u32::MAX;

    /// These options, in their order, and whether something could be added.
    pub fn new(list: Arc<OptionList>, shown: &[u32], add: bool) -> Self {
        let mut rows = Vec::with_capacity(shown.len() + 1);
        let mut options = Vec::with_capacity(shown.len() + 1);
        let mut last_run = None;
        for &option in shown {
            let run = list.run(option);
            if run != last_run
                && let Some(run) = run
                && list.get(option).is_some_and(|option| option.group.is_some())
            {
                rows.push(Row::Label(run));
            }
            last_run = run;
            options.push((option, rows.len()));
            rows.push(Row::Option(option));
        }
        if add {
            options.push((Self::ADD, rows.len()));
            rows.push(Row::Option(Self::ADD));
        }
        Self { list, rows, options }
    }

    /// All options there are.
    pub fn whole(list: Arc<OptionList>) -> Self {
        let all = list.indices();
        Self::new(list, &all, false)
    }

    pub fn list(&self) -> &Arc<OptionList> {
        &self.list
    }

    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// How many options there are.
    pub fn count(&self) -> usize {
        self.options.len()
    }

    /// How many options there are besides what could be added.
    pub fn hits(&self) -> usize {
        let adds = matches!(self.options.last(), Some((Self::ADD, _)));
        self.count() - usize::from(adds)
    }

    pub fn option_at(&self, place: usize) -> Option<u32> {
        self.options.get(place).map(|(option, _)| *option)
    }

    /// The place of an option among those that are shown.
    pub fn place_of(&self, option: u32) -> Option<usize> {
        self.options.binary_search_by_key(&option, |(option, _)| *option).ok()
    }

    pub fn row_of(&self, option: u32) -> Option<usize> {
        Some(self.options[self.place_of(option)?].1)
    }

    /// The runs that some rows are of.
    pub fn runs(&self, rows: Range<usize>) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for row in self.within(rows) {
            let run = self.run_of(*row);
            if runs.last().is_none_or(|last| last.key.1 != run) {
                runs.push(Run {
                    key: (Arc::as_ptr(&self.list) as usize, run),
                    group: self.group_of(*row),
                });
            }
        }
        runs
    }

    /// Those of some rows that are of a run.
    pub fn rows_of(&self, run: u32, rows: Range<usize>) -> Vec<Row> {
        let within = self.within(rows).iter().copied();
        within.filter(|row| self.run_of(*row) == run).collect()
    }

    fn within(&self, rows: Range<usize>) -> &[Row] {
        let end = rows.end.min(self.rows.len());
        &self.rows[rows.start.min(end)..end]
    }

    fn run_of(&self, row: Row) -> u32 {
        match row {
            Row::Label(run) => run,
            Row::Option(option) => self.list.run(option).unwrap_or(u32::MAX),
        }
    }

    fn group_of(&self, row: Row) -> Option<Text> {
        let option = match row {
            Row::Option(option) => option,
            Row::Label(run) => self
                .options
                .iter()
                .map(|(option, _)| *option)
                .find(|option| self.list.run(*option) == Some(run))?,
        };
        self.list.get(option)?.group.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::SelectOption;

    fn list() -> Arc<OptionList> {
        let option = |name: &'static str| SelectOption::new(name, name);
        Arc::new(OptionList::new(vec![
            option("a"),
            option("b").group("G"),
            option("c").group("G"),
            option("d").group("H"),
        ]))
    }

    #[test]
    fn groups_have_a_label_before_their_first() {
        let shown = Shown::whole(list());
        let [a, b, c, d] = [0, 1, 2, 3].map(Row::Option);
        assert_eq!(shown.rows(), [a, Row::Label(1), b, c, Row::Label(2), d]);
        assert_eq!(shown.count(), 4);
        assert_eq!((shown.place_of(3), shown.row_of(3)), (Some(3), Some(5)));
        let groups: Vec<_> = shown.runs(0..6).into_iter().map(|run| run.group).collect();
        assert_eq!(groups, [None, Some("G".into()), Some("H".into())]);
        assert_eq!(shown.rows_of(1, 0..6), [Row::Label(1), b, c]);
        assert_eq!(shown.rows_of(1, 3..6), [c]);
        assert_eq!(shown.runs(3..99)[0].group, Some("G".into()));
    }

    #[test]
    fn only_some_and_what_could_be_added() {
        let shown = Shown::new(list(), &[2], true);
        assert_eq!(shown.rows(), [Row::Label(1), Row::Option(2), Row::Option(Shown::ADD)]);
        assert_eq!((shown.count(), shown.hits()), (2, 1));
        assert_eq!(shown.option_at(1), Some(Shown::ADD));
        assert_eq!((shown.place_of(Shown::ADD), shown.place_of(0)), (Some(1), None));
        assert_eq!(shown.runs(0..3).len(), 2);
    }
}
