//! The rows of a repeating group, and what is done with them, whatever they ask for.

use super::{RepeatingMode, row, row_part, words};
use crate::{
    components::{Button, ButtonType, ButtonVariant, Color, Dialog, DialogRole, icon, icons},
    runtime::{
        Language, Prop, Text, Word, announce, focus,
        form::{ADD_ROW, FormContext},
        next_task::in_next_task,
    },
};
use leptos::{ev::MouseEvent, html, prelude::*};
use std::{collections::BTreeSet, sync::Arc};
use web_sys::Element;

pub(super) type RowView = Arc<dyn Fn(u64) -> Option<AnyView> + Send + Sync>;
pub(super) type RowSummary = Arc<dyn Fn(u64) -> Text + Send + Sync>;

#[derive(Clone)]
pub(super) struct Group {
    pub keys: Memo<Vec<u64>>,
    pub path: Prop<Text>,
    pub least: usize,
    pub most: Option<usize>,
    pub mode: RepeatingMode,
    pub most_open: Option<usize>,
    pub id: Prop<Text>,
    pub item: Prop<Text>,
    pub add_label: Option<Prop<Text>>,
    /// Whether the user is asked before what is filled in is removed.
    pub asks: bool,
    pub fields: RowView,
    pub summary: Option<RowSummary>,
    pub add: Callback<(), Option<u64>>,
    pub remove: Callback<u64>,
    pub validate: Callback<u64, bool>,
    pub has_error: Callback<u64, bool>,
    pub is_empty: Callback<u64, bool>,
    pub ui: Ui,
    pub element: NodeRef<html::Fieldset>,
    /// The page's: who presses a button stands in no context.
    pub language: Prop<Language>,
}

/// What only the page knows.
#[derive(Clone, Copy)]
pub(super) struct Ui {
    /// The rows that are open, where they can be closed.
    pub open: RwSignal<BTreeSet<u64>>,
    /// The row that the user is asked about.
    asked: RwSignal<Option<u64>>,
    /// Whether a script runs: then the buttons do what they say without posting the form.
    pub scripted: RwSignal<bool>,
}

impl Default for Ui {
    fn default() -> Self {
        Self {
            open: RwSignal::default(),
            asked: RwSignal::new(None),
            scripted: RwSignal::new(false),
        }
    }
}

impl Ui {
    /// A button that posts the form only where no script does better: else Enter in a field would press it.
    pub fn button_type(self) -> Prop<ButtonType> {
        Prop::derive(move || {
            if self.scripted.get() {
                ButtonType::Button
            } else {
                ButtonType::Submit
            }
        })
    }
}

impl Group {
    pub fn view(self) -> impl IntoView {
        let ui = self.ui;
        Effect::new(move || ui.scripted.set(true));
        self.open_what_needs_it();
        let keys = self.keys;
        let rows = {
            let group = self.clone();
            move |key: u64| row::view(&group, key)
        };
        let none = move || {
            keys.with(Vec::is_empty)
                .then(|| view! { <p class="felles-repeating-group__none">{words::NONE.text()}</p> })
        };
        let count = move || keys.with(Vec::len).to_string();
        view! {
            <input type="hidden" name=self.path.clone() value=count />
            // Without a script, Enter in a field presses the first button that posts: it should send the form.
            <button type="submit" hidden tabindex="-1">{None::<()>}</button>
            <div class="felles-repeating-group__rows">
                <For each=move || keys.get() key=|key| *key children=rows />
                {none}
            </div>
            {self.add_button()}
            {self.question()}
        }
    }

    /// A form that could not be sent opens the rows where something is wrong: the summary leads into them.
    fn open_what_needs_it(&self) {
        if self.mode == RepeatingMode::Open {
            return;
        }
        let (ui, keys, has_error) = (self.ui, self.keys, self.has_error);
        let is_empty = self.is_empty;
        // What is not begun is open from the start.
        ui.open.update_untracked(|open| {
            open.extend(keys.get_untracked().into_iter().filter(|key| is_empty.run(*key)));
        });
        let Some(form) = FormContext::current() else { return };
        Effect::new(move || {
            if form.attempts() > 0 {
                let wrong: Vec<_> = untrack(|| keys.get().into_iter().filter(|key| has_error.run(*key)).collect());
                ui.open.update(|open| open.extend(wrong));
            }
        });
    }

    /// What a row is called: «Barn 2».
    pub fn name(&self, key: u64) -> Prop<Text> {
        let (keys, item) = (self.keys, self.item.clone());
        Prop::derive(move || {
            let place = keys.with(|keys| keys.iter().position(|own| *own == key));
            match place {
                Some(place) => format!("{} {}", item.get(), place + 1).into(),
                None => item.get(),
            }
        })
    }

    /// Says what was done with a row, in the language of the page.
    fn say(&self, word: &'static Word, name: Text) {
        announce(
            self.language
                .with_untracked(|language| word.say(language, None, &[("item", name)])),
        );
    }

    pub fn add_row(&self) {
        let Some(key) = self.add.run(()) else { return };
        if self.mode == RepeatingMode::List {
            // It is alone, but for those with something wrong, and as many as may be open.
            self.open_row(key, self.most_open.or(Some(1)));
        }
        self.say(&words::ADDED, self.name(key).get_untracked());
        self.go_into(key);
    }

    /// Opens a row. Where at most so many may be open, the first of the others close, but none with something wrong.
    fn open_row(&self, key: u64, most: Option<usize>) {
        let (keys, has_error) = (self.keys.get_untracked(), self.has_error);
        self.ui.open.update(|open| {
            open.insert(key);
            let Some(most) = most else { return };
            let surplus = open.len().saturating_sub(most.max(1));
            let others = keys.into_iter().filter(|other| *other != key && open.contains(other));
            let closing: Vec<_> = others.filter(|other| !has_error.run(*other)).take(surplus).collect();
            open.retain(|other| !closing.contains(other));
        });
    }

    /// Opens a row that was closed, with the focus in it.
    pub fn edit_row(&self, key: u64) {
        self.open_row(key, self.most_open);
        self.go_into(key);
    }

    /// An element of the group by its id, also in a shadow root.
    fn find(&self, id: &str) -> Option<Element> {
        let element: Element = self.element.get_untracked()?.into();
        focus::by_id(&element, id)
    }

    /// The focus goes to the first field of a row, once that is drawn.
    pub fn go_into(&self, key: u64) {
        self.go_to_in(key, |fields| focus::places_in(fields).into_iter().next());
    }

    /// The focus goes to something among the fields of a row.
    pub fn go_to_in(&self, key: u64, target: impl Fn(&Element) -> Option<Element> + 'static) {
        let (group, id) = (self.clone(), row_part(&self.id, key, "fields"));
        in_next_task(move || {
            let fields = group.find(&id.get_untracked());
            if let Some(target) = fields.and_then(|fields| target(&fields)) {
                focus::go_to(&target);
            }
        });
    }

    /// The focus goes to the name of a row.
    pub fn go_to_name(&self, key: u64) {
        let (group, id) = (self.clone(), row_part(&self.id, key, "name"));
        in_next_task(move || {
            if let Some(name) = group.find(&id.get_untracked()) {
                focus::go_to_any(&name);
            }
        });
    }

    /// Asks first where something would be lost.
    pub fn ask_to_remove(&self, key: u64) {
        if self.asks && !self.is_empty.run(key) {
            self.ui.asked.set(Some(key));
        } else {
            self.remove_row(key);
        }
    }

    fn remove_row(&self, key: u64) {
        let name = self.name(key).get_untracked();
        let place = self.keys.with_untracked(|keys| keys.iter().position(|own| *own == key));
        self.ui.asked.set(None);
        self.ui.open.update(|open| {
            open.remove(&key);
        });
        self.remove.run(key);
        self.say(&words::REMOVED, name);
        let (group, keys, id) = (self.clone(), self.keys, self.id.clone());
        in_next_task(move || {
            // To the row that took its place, else the one before, else to the button for a new one.
            let row = keys.try_with_untracked(|keys| {
                let place = place.unwrap_or_default().min(keys.len().checked_sub(1)?);
                keys.get(place).copied()
            });
            let target = match row.flatten() {
                Some(key) => row_part(&id, key, "name").get_untracked(),
                None => format!("{}-add", id.get_untracked()).into(),
            };
            if let Some(target) = group.find(&target) {
                focus::go_to_any(&target);
            }
        });
    }

    fn add_button(&self) -> impl IntoView + use<> {
        let group = self.clone();
        let label = self.add_label.clone().unwrap_or_else(|| words::ADD.text());
        let (keys, most) = (self.keys, self.most);
        let full = Memo::new(move |_| most.is_some_and(|most| keys.with(Vec::len) >= most));
        let id = self.id.map(|id| Some(Text::from(format!("{id}-add"))));
        move || {
            if full.get() {
                let most = most.unwrap_or_default() as u64;
                return view! { <p class="felles-repeating-group__most">{words::MOST.count(move || most)}</p> }
                    .into_any();
            }
            let (pressed, label) = (group.clone(), label.clone());
            view! {
                <Button
                    variant=ButtonVariant::Secondary
                    id=id.clone()
                    class="felles-repeating-group__add"
                    r#type=group.ui.button_type()
                    name=ADD_ROW
                    value=group.path.clone()
                    attr:formnovalidate=true
                    icon=|| icon::decoration("felles-repeating-group__symbol", Prop::Static(icons::PLUS))
                    on_click=move |event: MouseEvent| {
                        event.prevent_default();
                        pressed.add_row();
                    }
                >
                    {label}
                </Button>
            }
            .into_any()
        }
    }

    fn question(&self) -> impl IntoView + use<> {
        let asked = self.ui.asked;
        let open = Signal::derive(move || asked.get().is_some());
        let close = Callback::new(move |open: bool| {
            if !open {
                asked.set(None);
            }
        });
        let name = {
            let group = self.clone();
            Prop::derive(move || asked.get().map(|key| group.name(key).get()).unwrap_or_default())
        };
        let heading = words::SURE.with(move || vec![("item", name.get())]);
        let group = self.clone();
        let remove = Callback::new(move |_: MouseEvent| {
            if let Some(key) = asked.get_untracked() {
                group.remove_row(key);
            }
        });
        let footer = move || {
            view! {
                <Button color=Color::Danger on_click=remove>{words::REMOVE.text()}</Button>
                <Button variant=ButtonVariant::Secondary on_click=move |_: MouseEvent| asked.set(None)>
                    {words::KEEP.text()}
                </Button>
            }
        };
        self.asks.then(|| {
            view! {
                <Dialog open=(open, close) role=DialogRole::Alertdialog heading=heading footer=footer>
                    {words::LOST.text()}
                </Dialog>
            }
        })
    }
}
