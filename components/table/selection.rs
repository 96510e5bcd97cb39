//! Which rows of a table are selected.
//!
//! A table may have thousands of rows, so a box has no effect and no listener of its own. One listener on the body hears of
//! all boxes, and one effect brings them in line when the selection changes.

use super::{rows::Rows, words};
use crate::{
    components::select_all,
    runtime::{
        Choice, Language, Model, Prop, Text, announce,
        element_hook::{ElementHook, on_element},
        form_reset::{Reset, on_form_reset},
        native,
    },
};
use leptos::{
    ev::{self, on},
    html,
    prelude::*,
};
use std::{collections::BTreeSet, sync::Arc};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

const BOX: &str = ".felles-table__select";
/// Those of this table, and not of one that stands in its rows.
const OWN_BOXES: &str = ":scope > tr > .felles-table__pick > .felles-table__pick-area > .felles-table__select";

#[derive(Clone, Copy)]
pub(super) struct Selection {
    chosen: Model<Vec<Choice>>,
    on_select: Option<Callback<Vec<Choice>>>,
    /// The names of what is chosen.
    names: Memo<Arc<BTreeSet<Text>>>,
    /// The rows that can be selected, in the order that they are shown.
    open: Memo<Vec<Choice>>,
    body: NodeRef<html::Tbody>,
    /// That of the table: in a listener there is no context to ask.
    language: StoredValue<Prop<Language>>,
}

impl Selection {
    pub fn new<T: super::TableData>(
        chosen: Model<Vec<Choice>>,
        on_select: Option<Callback<Vec<Choice>>>,
        rows: Memo<Rows<T>>,
        is_open: impl Fn(&T) -> bool + Send + Sync + 'static,
        body: NodeRef<html::Tbody>,
    ) -> Self {
        let name = |choice: &Choice| Text::from(choice.name().to_owned());
        let names = Memo::new(move |_| Arc::new(chosen.signal().with(|chosen| chosen.iter().map(name).collect())));
        let open = Memo::new(move |_| {
            rows.with(|rows| {
                let open = rows.iter().filter(|row| is_open(&row.data));
                open.filter_map(|row| row.choice.clone()).collect()
            })
        });
        Self {
            chosen,
            on_select,
            names,
            open,
            body,
            language: StoredValue::new(Language::current()),
        }
    }

    // What is drawn
    // -------------

    /// The box of a row. What it is at first is in an attribute; from then on the table speaks for all boxes.
    pub fn row_box(self, choice: &Choice, label: Text, name: Prop<Option<Text>>, is_open: bool) -> AnyView {
        let value = Text::from(choice.name().to_owned());
        let disabled = !is_open;
        let checked = self.names.with_untracked(|names| names.contains(&value));
        let input = view! {
            <input
                class="felles-checkbox felles-table__select"
                type="checkbox"
                name=name
                value=Prop::Static(value)
                checked=checked
                disabled=disabled
                aria-label=Prop::Static(label)
            />
        };
        pick_area(input.into_any())
    }

    /// The box of all rows: on, off, or in between.
    pub fn all_box(self) -> AnyView {
        let tally = Memo::new(move |_| self.tally());
        let press = on(ev::change, move |event| self.select_all(event_target_checked(&event)));
        let input = view! {
            <input
                {..press}
                {..select_all::shows(tally)}
                class="felles-checkbox"
                type="checkbox"
            />
            <span class="felles-table__all-label">{words::SELECT_ALL.text()}</span>
        };
        pick_area(input.into_any())
    }

    /// What the body of the table hears: presses on boxes, and that the form around is reset.
    pub fn hears(self) -> ElementHook {
        on_element(move |body, _| {
            let change = gloo::events::EventListener::new(body, "change", move |event| self.box_changed(event));
            StoredValue::new_local(change);
            on_form_reset(body, move |reset| {
                if reset == Reset::Done {
                    self.read_boxes();
                }
            });
            self.follow();
        })
    }

    fn follow(self) {
        let first = StoredValue::new(true);
        Effect::new(move || {
            self.names.track();
            if first.get_value() {
                first.set_value(false);
                // The user may have been faster than the script.
                untrack(|| self.read_boxes());
            }
            untrack(|| self.show());
        });
    }

    fn boxes(self) -> Vec<HtmlInputElement> {
        let list = self.body.get_untracked();
        let list = list.and_then(|body| body.query_selector_all(OWN_BOXES).ok());
        let Some(list) = list else { return Vec::new() };
        (0..list.length())
            .filter_map(|index| list.item(index)?.dyn_into().ok())
            .collect()
    }

    /// Brings the boxes in line with what is selected.
    fn show(self) {
        let Some(names) = self.names.try_get_untracked() else {
            return;
        };
        for input in self.boxes() {
            let wanted = names.contains(input.value().as_str());
            if input.checked() != wanted {
                input.set_checked(wanted);
            }
        }
    }

    // What is selected
    // ----------------

    /// How many of the rows that can be selected are, and how many there are of these; tracked.
    fn tally(self) -> (usize, usize) {
        let names = self.names.get();
        self.open.with(|open| {
            let on = open.iter().filter(|choice| names.contains(choice.name())).count();
            (on, open.len())
        })
    }

    fn box_changed(self, event: &Event) {
        let input = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input.filter(|input| input.matches(BOX).unwrap_or(false)) else {
            return;
        };
        let body = self.body.get_untracked();
        let closest = input.closest("tbody").ok().flatten();
        let is_own = body
            .zip(closest)
            .is_some_and(|(own, closest)| closest.is_same_node(Some(&own)));
        if is_own {
            self.select(&[input.value()], input.checked());
        }
    }

    fn select_all(self, wanted: bool) {
        let names: Vec<String> = self
            .open
            .with_untracked(|open| open.iter().map(|choice| choice.name().to_owned()).collect());
        self.select(&names, wanted);
        let (selected, _) = untrack(|| self.tally());
        if let Some(language) = self.language.try_get_value() {
            announce(words::SELECTED.say(&language.get_untracked(), Some(selected as u64), &[]));
        }
    }

    /// Adds rows to those that are selected, or takes them out, and obeys an owner that says otherwise.
    fn select(self, names: &[String], on: bool) {
        let mut chosen = self.chosen.get_untracked();
        let wanted: BTreeSet<&str> = names.iter().map(String::as_str).collect();
        if on {
            let before = self.names.get_untracked();
            let is_new = |choice: &&Choice| wanted.contains(choice.name()) && !before.contains(choice.name());
            self.open
                .with_untracked(|open| chosen.extend(open.iter().filter(is_new).cloned()));
        } else {
            chosen.retain(|choice| !wanted.contains(choice.name()));
        }
        self.ask_for(chosen);
    }

    fn ask_for(self, chosen: Vec<Choice>) {
        self.chosen.set_by_user(chosen.clone());
        if let Some(on_select) = self.on_select {
            on_select.run(chosen);
        }
        self.show();
    }

    /// The page says what is selected: after a reset, and where the user was faster than the script.
    fn read_boxes(self) {
        let Some(shown) = self.names.try_get_untracked() else {
            return;
        };
        let differing: Vec<_> = self
            .boxes()
            .iter()
            .map(|input| (input.value(), input.checked()))
            .filter(|(name, checked)| shown.contains(name.as_str()) != *checked)
            .collect();
        if differing.is_empty() {
            return;
        }
        let mut chosen = self.chosen.get_untracked();
        let is = |choice: &Choice, wanted: bool| {
            differing
                .iter()
                .any(|(name, checked)| *checked == wanted && name == choice.name())
        };
        chosen.retain(|choice| !is(choice, false));
        self.open
            .with_untracked(|open| chosen.extend(open.iter().filter(|choice| is(choice, true)).cloned()));
        self.ask_for(chosen);
    }
}

/// Larger than the box, for fingers.
fn pick_area(input: AnyView) -> AnyView {
    native("label", input)
        .attribute("class", Prop::Static("felles-table__pick-area"))
        .into_any()
}
