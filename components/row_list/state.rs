//! What the rows of a list share: which there are, which are selected, which are deleted.
//!
//! A list may have ten thousand rows, so a row has no effect and no listener of its own for any of this. One listener on
//! the list hears of all boxes, and one effect brings all rows in line when the selection changes.

use super::{column::RowListColumn, words};
use crate::runtime::{Choice, Language, Model, Prop, Text, Word, announce, focus, warning::warn};
use leptos::{html, prelude::*};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

/// The box of a row.
pub(super) const SELECT: &str = ".felles-row-list__select";
const LIST: &str = ".felles-row-list__list";
/// Those of a list itself, and not of a list within it.
const OWN_BOXES: &str = ":scope > * > .felles-row-list__row > .felles-row-list__pick > .felles-row-list__select";

/// As many as ten thousand, so they are shared and not copied.
type Names = Arc<BTreeSet<Text>>;

#[derive(Clone, Copy)]
pub(super) struct RowListState {
    pub selected: Option<Model<Vec<Choice>>>,
    pub deleted: Option<Model<Vec<Choice>>>,
    pub on_select: Option<Callback<Vec<Choice>>>,
    pub on_delete: Option<Callback<Choice>>,
    pub on_restore: Option<Callback<Choice>>,
    /// How many rows there are.
    pub count: RwSignal<usize>,
    pub list: NodeRef<html::Ul>,
    rows: StoredValue<Rows>,
    /// The names of what is selected: found once for each change, for all who ask.
    chosen: Option<Memo<Names>>,
    /// The names of what is deleted.
    gone: Option<Memo<Names>>,
    /// The language of the list: in a listener there is no context to ask.
    language: StoredValue<Prop<Language>>,
    /// The boxes of the rows: in browsers only.
    boxes: Option<StoredValue<BTreeMap<Text, HtmlInputElement>, LocalStorage>>,
}

#[derive(Default)]
struct Rows {
    known: BTreeMap<Text, Row>,
    /// As last shown: what a row is made with.
    selected: Names,
    deleted: Names,
    columns: Vec<RowListColumn>,
    next_cell: usize,
    /// The user has asked for a new row.
    adding: bool,
}

/// A row that is there.
#[derive(Clone)]
pub(super) struct Row {
    pub choice: Choice,
    pub title: Prop<Text>,
    /// Can neither be selected nor deleted.
    pub disabled: Prop<bool>,
    /// Whether it is deleted, where rows can be.
    pub is_deleted: Option<RwSignal<bool>>,
}

/// The names of a model's values.
fn names(model: Model<Vec<Choice>>) -> Memo<Names> {
    let name = |choice: &Choice| Text::from(choice.name().to_owned());
    Memo::new(move |_| Names::new(model.signal().with(|chosen| chosen.iter().map(name).collect())))
}

fn now(names: Option<Memo<Names>>) -> Names {
    names.and_then(|names| names.try_get_untracked()).unwrap_or_default()
}

impl RowListState {
    pub fn new(
        selected: Option<Model<Vec<Choice>>>,
        deleted: Option<Model<Vec<Choice>>>,
        columns: Vec<RowListColumn>,
    ) -> Self {
        let (chosen, gone) = (selected.map(names), deleted.map(names));
        let rows = Rows {
            selected: now(chosen),
            deleted: now(gone),
            columns,
            ..Rows::default()
        };
        Self {
            selected,
            deleted,
            on_select: None,
            on_delete: None,
            on_restore: None,
            count: RwSignal::new(0),
            list: NodeRef::new(),
            rows: StoredValue::new(rows),
            chosen,
            gone,
            language: StoredValue::new(Language::current()),
            boxes: (!cfg!(feature = "ssr")).then(|| StoredValue::new_local(BTreeMap::new())),
        }
    }

    fn announce(self, word: &'static Word, count: Option<u64>, values: &[(&'static str, Text)]) {
        if let Some(language) = self.language.try_get_value() {
            announce(word.say(&language.get_untracked(), count, values));
        }
    }

    // Rows and cells
    // --------------

    /// A row begins: its first cell stands in the second column.
    pub fn begin_cells(self) {
        self.rows.update_value(|rows| rows.next_cell = 1);
    }

    /// The column of the next cell of the row that is being made.
    pub fn next_column(self) -> Option<RowListColumn> {
        self.rows.try_update_value(|rows| {
            rows.next_cell += 1;
            rows.columns.get(rows.next_cell - 1).cloned()
        })?
    }

    /// Adds a row for as long as the current owner lives.
    pub fn enter(self, row: &Row) {
        let name = Text::from(row.choice.name().to_owned());
        let before = self
            .rows
            .try_update_value(|rows| (rows.known.insert(name.clone(), row.clone()), rows.adding));
        let Some((before, adding)) = before else { return };
        if before.is_some() {
            warn(format_args!(
                "two rows are named \"{name}\", so both are selected and deleted together"
            ));
        }
        self.count.update(|count| *count += 1);
        if cfg!(feature = "ssr") {
            return;
        }
        if adding {
            self.rows.update_value(|rows| rows.adding = false);
            let said = row.title.get_untracked();
            self.announce(&words::WAS_ADDED, None, &[("row", said)]);
        }
        on_cleanup(move || {
            self.rows.try_update_value(|rows| rows.known.remove(&name));
            if let Some(boxes) = self.boxes {
                boxes.try_update_value(|boxes| boxes.remove(&name));
            }
            let _ = self.count.try_update(|count| *count = count.saturating_sub(1));
        });
    }

    /// The next row that comes is one that the user has asked for; or, when more rows are fetched, it is not.
    pub fn expect_new(self, adding: bool) {
        self.rows.update_value(|rows| rows.adding = adding);
    }

    /// The box of a row is there.
    pub fn enter_box(self, name: &str, input: HtmlInputElement) {
        if let Some(boxes) = self.boxes {
            boxes.try_update_value(|boxes| boxes.insert(name.to_owned().into(), input));
        }
    }

    pub fn is_selected_now(self, name: &str) -> bool {
        self.rows.with_value(|rows| rows.selected.contains(name))
    }

    pub fn is_deleted_now(self, name: &str) -> bool {
        self.rows.with_value(|rows| rows.deleted.contains(name))
    }

    // Selecting
    // ---------

    /// How many of the rows that can be selected are, and how many there are of these; tracked.
    pub fn tally(self) -> (usize, usize) {
        let Some(chosen) = self.chosen else { return (0, 0) };
        self.count.track();
        let (chosen, gone) = (chosen.get(), self.gone.map(|gone| gone.get()).unwrap_or_default());
        self.rows.with_value(|rows| {
            let open = rows
                .known
                .iter()
                .filter(|(name, row)| !row.disabled.get() && !gone.contains(*name));
            open.fold((0, 0), |(on, all), (name, _)| {
                (on + usize::from(chosen.contains(name)), all + 1)
            })
        })
    }

    /// A box in the list was pressed. Those of a list within this one are that list's.
    pub fn box_changed(self, event: &Event) {
        let Some(input) = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
        else {
            return;
        };
        if self.is_own_box(&input) {
            self.select(&[input.value()], input.checked());
        }
    }

    fn is_own_box(self, input: &Element) -> bool {
        let own = self.list.get_untracked();
        let is_box = input.matches(SELECT).unwrap_or(false);
        is_box
            && own.is_some_and(|own| {
                input
                    .closest(LIST)
                    .ok()
                    .flatten()
                    .is_some_and(|list| list.is_same_node(Some(&own)))
            })
    }

    /// Selects all rows that can be, in the order of the page, or none of them.
    pub fn select_all(self, wanted: bool) {
        let Some(list) = self.list.get_untracked() else { return };
        let Ok(inputs) = list.query_selector_all(OWN_BOXES) else {
            return;
        };
        let inputs = (0..inputs.length()).filter_map(|index| inputs.item(index)?.dyn_into::<HtmlInputElement>().ok());
        let open = inputs.filter(|input| !input.disabled());
        let names: Vec<String> = open.map(|input| input.value()).collect();
        self.select(&names, wanted);
        let (selected, _) = untrack(|| self.tally());
        self.announce(&words::SELECTED, Some(selected as u64), &[]);
    }

    /// Adds rows to those that are selected, or takes them out, and obeys an owner that says otherwise.
    fn select(self, wanted: &[String], on: bool) {
        let Some(selected) = self.selected else { return };
        let mut chosen = selected.get_untracked();
        if on {
            let before = now(self.chosen);
            let new = wanted.iter().filter(|name| !before.contains(name.as_str()));
            self.rows.with_value(|rows| {
                chosen.extend(
                    new.filter_map(|name| rows.known.get(name.as_str()))
                        .map(|row| row.choice.clone()),
                );
            });
        } else {
            let gone: BTreeSet<&str> = wanted.iter().map(String::as_str).collect();
            chosen.retain(|choice| !gone.contains(choice.name()));
        }
        self.ask_for(selected, chosen);
    }

    fn ask_for(self, selected: Model<Vec<Choice>>, chosen: Vec<Choice>) {
        selected.set_by_user(chosen.clone());
        if let Some(on_select) = self.on_select {
            on_select.run(chosen);
        }
        self.show();
    }

    /// The page says what is selected: after a reset, and where the user was faster than the script.
    pub fn read_boxes(self) {
        let (Some(selected), Some(boxes)) = (self.selected, self.boxes) else {
            return;
        };
        let shown = now(self.chosen);
        let differing = boxes.with_value(|boxes| {
            let differs = boxes
                .iter()
                .filter(|(name, input)| shown.contains(*name) != input.checked());
            differs
                .map(|(name, input)| (name.clone(), input.checked()))
                .collect::<Vec<_>>()
        });
        if differing.is_empty() {
            return;
        }
        let mut chosen = selected.get_untracked();
        let out: BTreeSet<&str> = differing
            .iter()
            .filter(|(_, checked)| !checked)
            .map(|(name, _)| name.as_str())
            .collect();
        chosen.retain(|choice| !out.contains(choice.name()));
        self.rows.with_value(|rows| {
            let new = differing.iter().filter(|(_, checked)| *checked);
            chosen.extend(
                new.filter_map(|(name, _)| rows.known.get(name))
                    .map(|row| row.choice.clone()),
            );
        });
        self.ask_for(selected, chosen);
    }

    // Deleting
    // --------

    /// The user deletes a row, or takes that back. It is said when the owner lets it happen.
    pub fn set_deleted(self, row: &Row, wanted: bool) {
        let Some(deleted) = self.deleted else { return };
        let mut chosen = deleted.get_untracked();
        chosen.retain(|choice| *choice != row.choice);
        if wanted {
            chosen.push(row.choice.clone());
        }
        deleted.set_by_user(chosen);
        if let Some(tell) = if wanted { self.on_delete } else { self.on_restore } {
            tell.run(row.choice.clone());
        }
        let now = deleted.signal().try_with_untracked(|now| now.contains(&row.choice));
        if now == Some(wanted) {
            let word = if wanted {
                &words::WAS_DELETED
            } else {
                &words::WAS_RESTORED
            };
            let title = row.title.get_untracked();
            self.announce(word, None, &[("row", title)]);
        }
    }

    // What is shown
    // -------------

    /// Follows selection and deletions for as long as the list lives.
    pub fn follow(self) {
        if self.selected.is_none() && self.deleted.is_none() {
            return;
        }
        let first = StoredValue::new(true);
        Effect::new(move || {
            for names in [self.chosen, self.gone].into_iter().flatten() {
                names.track();
            }
            if first.get_value() {
                first.set_value(false);
                untrack(|| self.read_boxes());
            }
            untrack(|| self.show());
        });
    }

    /// Brings each row in line with what is selected and deleted.
    fn show(self) {
        let (selected, deleted) = (now(self.chosen), now(self.gone));
        if let Some(boxes) = self.boxes {
            boxes.with_value(|boxes| {
                for (name, input) in boxes {
                    let wanted = selected.contains(name);
                    if input.checked() != wanted {
                        input.set_checked(wanted);
                    }
                }
            });
        }
        let changed = self.rows.try_update_value(|rows| {
            let differs = |name: &Text| rows.deleted.contains(name) != deleted.contains(name);
            let changed = rows.known.iter().filter(|(name, _)| differs(name));
            let changed: Vec<_> = changed
                .filter_map(|(name, row)| Some((row.is_deleted?, deleted.contains(name))))
                .collect();
            (rows.selected, rows.deleted) = (selected, deleted);
            changed
        });
        for (is_deleted, wanted) in changed.unwrap_or_default() {
            is_deleted.set(wanted);
        }
    }

    /// Gives the focus to a row: to what its title leads to, else to the row itself.
    pub fn focus_row(self, index: usize) {
        let item = self
            .list
            .get_untracked()
            .and_then(|list| list.children().item(u32::try_from(index).ok()?));
        let Some(item) = item else { return };
        let title = item.query_selector(".felles-row-list__title").ok().flatten();
        if !title.is_some_and(|title| focus::go_to(&title)) {
            focus::go_to_any(&item);
        }
    }
}
