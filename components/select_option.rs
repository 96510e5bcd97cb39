//! [`SelectOption`]: one of the options of a select, a select menu, a combobox or a multi-select; and the list of them as
//! those components have it.

use crate::runtime::{Choice, Prop, Text};
use leptos::prelude::*;
use std::{
    collections::HashMap,
    sync::{Arc, OnceLock},
};

/// One of the options of a [`Select`](super::Select), [`SelectMenu`](super::SelectMenu), [`Combobox`](super::Combobox) or
/// [`MultiSelect`](super::MultiSelect).
///
/// Where there is no more to say than value and label, pairs will do: `options=[("0301", "Oslo"), ("4601", "Bergen")]`.
///
/// ```
/// use felles::components::SelectOption;
///
/// let options = vec![
///     SelectOption::new("0301", "Oslo").group("Østlandet"),
///     SelectOption::new("4601", "Bergen").group("Vestlandet").description("Tidligere også 1201"),
///     SelectOption::new("2100", "Svalbard").disabled(true),
/// ];
/// // What a form without a script has posted, as a value or as it was written.
/// assert_eq!(SelectOption::find(&options, "bergen").map(SelectOption::name), Some("4601"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelectOption {
    pub(crate) choice: Choice,
    pub(crate) label: Text,
    pub(crate) description: Option<Text>,
    pub(crate) group: Option<Text>,
    pub(crate) icon: Option<icondata_core::Icon>,
    pub(crate) disabled: bool,
}

impl SelectOption {
    /// An option by its value, whose name is what a form sends, and what it says. An empty name stands for no answer.
    pub fn new(value: impl Into<Choice>, label: impl Into<Text>) -> Self {
        Self {
            choice: value.into(),
            label: label.into(),
            description: None,
            group: None,
            icon: None,
            disabled: false,
        }
    }

    /// A smaller line under the label. A native select has no place for it.
    #[must_use]
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The name of the group it stands in. Those of one group are gathered where the first of them stands.
    #[must_use]
    pub fn group(mut self, group: impl Into<Text>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// An icon before the label. It is decoration: the label must do without it. A native select has no place for it.
    #[must_use]
    pub fn icon(mut self, icon: icondata_core::Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// It can be found, but not chosen.
    #[must_use]
    pub const fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = disabled;
        self
    }

    /// The name of its value, as a form sends it.
    pub fn name(&self) -> &str {
        self.choice.name()
    }

    /// What it says.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// The option of this value; else the one with this label, large and small letters alike.
    pub fn find<'a>(options: &'a [Self], text: &str) -> Option<&'a Self> {
        let folded = fold(text);
        let by_name = options.iter().find(|option| option.name() == text);
        by_name.or_else(|| options.iter().find(|option| fold(&option.label) == folded))
    }
}

impl<V: Into<Choice>, L: Into<Text>> From<(V, L)> for SelectOption {
    fn from((value, label): (V, L)) -> Self {
        Self::new(value, label)
    }
}

crate::static_prop!(Vec<SelectOption>);

impl<O: Into<SelectOption>, const N: usize> From<[O; N]> for Prop<Vec<SelectOption>> {
    fn from(options: [O; N]) -> Self {
        Self::Static(options.into_iter().map(Into::into).collect())
    }
}

// As the components have them
// ---------------------------

/// What is compared when people write: large and small letters are alike.
pub(crate) fn fold(text: &str) -> String {
    text.trim().to_lowercase()
}

/// The options of one control, those of a group beside each other.
pub(crate) struct OptionList {
    options: Vec<SelectOption>,
    /// For each option, which run of options of the same group it is in.
    runs: Vec<u32>,
    /// The labels as they are compared; made when somebody first writes.
    folded: OnceLock<Vec<String>>,
}

impl PartialEq for OptionList {
    fn eq(&self, other: &Self) -> bool {
        self.options == other.options
    }
}
impl Eq for OptionList {}

impl Default for OptionList {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

impl OptionList {
    pub fn new(options: Vec<SelectOption>) -> Self {
        let options = gathered(options);
        let mut run = 0;
        let runs = options.iter().enumerate().map(|(index, option)| {
            if index > 0 && options[index - 1].group != option.group {
                run += 1;
            }
            run
        });
        Self {
            runs: runs.collect(),
            options,
            folded: OnceLock::new(),
        }
    }

    pub fn all(&self) -> &[SelectOption] {
        &self.options
    }

    pub fn get(&self, index: u32) -> Option<&SelectOption> {
        self.options.get(index as usize)
    }

    /// Which run of options of the same group it is in.
    pub fn run(&self, index: u32) -> Option<u32> {
        self.runs.get(index as usize).copied()
    }

    /// The index of every option.
    pub fn indices(&self) -> Vec<u32> {
        (0..).take(self.options.len()).collect()
    }

    pub fn of_name(&self, name: &str) -> Option<&SelectOption> {
        self.options.iter().find(|option| option.name() == name)
    }

    /// The index of the option of a name.
    pub fn index_of(&self, name: &str) -> Option<u32> {
        (0..)
            .zip(&self.options)
            .find(|(_, option)| option.name() == name)
            .map(|(index, _)| index)
    }

    /// The one with this label, large and small letters alike.
    pub fn of_label(&self, label: &str) -> Option<&SelectOption> {
        let wanted = fold(label);
        let index = self.folded().iter().position(|label| *label == wanted)?;
        self.options.get(index)
    }

    /// Those whose label holds a text.
    pub fn holding(&self, text: &str) -> Vec<u32> {
        let wanted = fold(text);
        let found = (0..).zip(self.folded()).filter(|(_, label)| label.contains(&wanted));
        found.map(|(index, _)| index).collect()
    }

    fn folded(&self) -> &[String] {
        self.folded
            .get_or_init(|| self.options.iter().map(|option| fold(&option.label)).collect())
    }
}

/// Those of one group, where the first of them stands.
fn gathered(options: Vec<SelectOption>) -> Vec<SelectOption> {
    let mut firsts: HashMap<Text, usize> = HashMap::new();
    let mut placed: Vec<(usize, SelectOption)> = Vec::with_capacity(options.len());
    for (index, option) in options.into_iter().enumerate() {
        let place = match &option.group {
            Some(group) => *firsts.entry(group.clone()).or_insert(index),
            None => index,
        };
        placed.push((place, option));
    }
    placed.sort_by_key(|(place, _)| *place);
    placed.into_iter().map(|(_, option)| option).collect()
}

/// The options of a prop. Those that are given anew are gathered anew only when they differ.
pub(crate) fn listed(options: Prop<Vec<SelectOption>>) -> Prop<Arc<OptionList>> {
    match options {
        Prop::Static(options) => Prop::Static(Arc::new(OptionList::new(options))),
        Prop::Dynamic(options) => Memo::new(move |_| Arc::new(OptionList::new(options.get()))).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> OptionList {
        OptionList::new(vec![
            SelectOption::new("a", "Ålesund").group("Vest"),
            SelectOption::new("b", "Oslo"),
            SelectOption::new("c", "Bergen").group("Vest"),
            SelectOption::new("d", "Bø"),
            SelectOption::new("e", "Hamar").group("Øst"),
        ])
    }

    #[test]
    fn options_of_one_group_are_gathered_where_the_first_stands() {
        let list = list();
        let names: Vec<_> = list.all().iter().map(SelectOption::name).collect();
        assert_eq!(names, ["a", "c", "b", "d", "e"]);
        let runs: Vec<_> = list.indices().into_iter().filter_map(|index| list.run(index)).collect();
        assert_eq!(runs, [0, 0, 1, 1, 2]);
    }

    #[test]
    fn what_is_written_finds_labels_whatever_the_case() {
        let list = list();
        let found = |text: &str| -> Vec<_> {
            let found = list.holding(text).into_iter();
            found
                .filter_map(|index| Some(list.get(index)?.name().to_owned()))
                .collect()
        };
        assert_eq!(found("ÅLE"), ["a"]);
        assert_eq!(found(" er"), ["c"]);
        assert_eq!(found("").len(), 5);
        assert_eq!(found("xyz").len(), 0);
        assert_eq!(list.of_label("bØ ").map(SelectOption::name), Some("d"));
    }
}
