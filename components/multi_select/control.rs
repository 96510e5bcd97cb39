//! The control of a multi-select: what is chosen as chips, the input, its list, and what a form sends.

use super::{chips, style, words};
use crate::{
    components::{
        combobox::{
            ComboboxFilter, OptionSource,
            input::{self, InputGiven},
            search::{Finding, Search, SearchRules},
            words::CLEARED,
        },
        field::{self, FieldControl},
        native_fallback::{MOST, NativeFallback},
        select_menu::control::left_to_within,
        select_option::{SelectOption, listed},
    },
    runtime::{
        Choice, FieldLink, Language, Model, Prop, Text, Word,
        element_hook::{ElementHook, on_element},
        focus, form_reset,
        form_reset::Reset,
        id_scope::part_id,
        scripted,
    },
    styles,
};
use gloo::events::EventListener;
use leptos::{attr, either::Either, ev::FocusEvent, html, prelude::*};
use std::sync::Arc;
use wasm_bindgen::JsCast;

/// What the component was given.
pub(super) struct Given {
    pub label: Prop<Text>,
    pub options: Prop<Vec<SelectOption>>,
    pub source: Option<OptionSource>,
    pub debounce_ms: u32,
    pub min_characters: usize,
    pub filter: Option<ComboboxFilter>,
    pub free_text: Prop<bool>,
    pub value: Model<Vec<Choice>>,
    pub on_change: Option<Callback<Vec<Choice>>>,
    pub max: Prop<Option<u32>>,
    pub empty: Prop<Option<Text>>,
    pub placeholder: Prop<Option<Text>>,
    pub aria_describedby: Prop<Option<Text>>,
    pub field: Option<FieldLink>,
    pub on_blur: Option<Callback<FocusEvent>>,
    pub node_ref: NodeRef<html::Input>,
}

pub(super) fn view(given: Given) -> AnyView {
    styles::adopt(&field::style::SHEET);
    styles::adopt(&style::SHEET);
    let control = FieldControl {
        aria_describedby: given.aria_describedby,
        ..FieldControl::default()
    }
    .joined();
    let options = listed(given.options);
    let is_native = given.source.is_none()
        && !given.free_text.get_untracked()
        && options.with_untracked(|options| options.all().len() <= MOST);
    let id = control.own_id();
    let list_id = part_id(&id, "list");
    let value = given.value;
    let max = given.max;
    let locked = control.readonly.either(&control.disabled);
    let own = StoredValue::new(None::<MultiSelect>);
    let room = max.clone();
    let search = Search::new(
        Finding {
            options: options.clone(),
            source: given.source,
            debounce_ms: given.debounce_ms,
            min_characters: given.min_characters,
            filter: given.filter,
            free_text: given.free_text,
        },
        String::new(),
        locked.clone(),
        SearchRules {
            is_chosen: Arc::new(move |option| value.signal().with(|chosen| chosen.contains(&option.choice))),
            first_chosen: Callback::new(move |()| value.get_untracked().into_iter().next()),
            may_choose: Arc::new(move || has_room(&room, value.signal().with(Vec::len))),
            choose: Callback::new(move |option| with(own, |select| select.toggle(option))),
            commit: Callback::new(move |()| with(own, MultiSelect::commit)),
            clear: Callback::new(move |()| own.get_value().is_some_and(MultiSelect::clear_text)),
        },
    );
    let select = MultiSelect {
        search,
        value,
        on_change: given.on_change,
        known: StoredValue::new(Vec::new()),
        max: StoredValue::new(max.clone()),
        start: StoredValue::new(value.get_untracked()),
    };
    own.set_value(Some(select));
    let fallback = is_native.then(|| {
        NativeFallback {
            control: &control,
            options: &options,
            chosen: value.get_untracked(),
            multiple: true,
            placeholder: Prop::default(),
            restored: Callback::new(move |picked| select.choose(picked)),
        }
        .view()
    });
    let sent = sent_view(value, &control, is_native);
    let chips = chips::view(&select, &given.label, &locked);
    let field = input::view(InputGiven {
        search,
        control,
        list_id: list_id.clone(),
        label: given.label.clone(),
        placeholder: given.placeholder,
        autocomplete: Prop::Static(None),
        after_script: is_native,
        clear: Callback::new(move |()| select.clear_all()),
        may_clear: Prop::derive(move || !(search.text.with(String::is_empty) && value.signal().with(Vec::is_empty))),
        chips: Some(chips),
        node_ref: given.node_ref,
    });
    let notice = input::notice(&search, given.empty);
    let limit = limit_view(&max, value, search.list.open);
    view! {
        <div
            {..select.leaving(given.field, given.on_blur)}
            {..chips::input_keys(&select)}
            class="felles-multi-select"
        >
            {fallback}
            {field}
            {sent}
            {search.list.view(list_id, given.label, true, search.busy(), Some((limit, notice).into_any()))}
        </div>
    }
    .into_any()
}

/// What a form sends: each under the same name. Where a native select stands until the script comes, that sends them.
fn sent_view(value: Model<Vec<Choice>>, control: &FieldControl, is_native: bool) -> AnyView {
    let (name, disabled) = (control.name.clone(), control.disabled.clone());
    let sent = move |choice: Choice| {
        let name = if is_native {
            Either::Left(attr::name(scripted(name.clone())))
        } else {
            Either::Right(attr::name(name.clone()))
        };
        view! { <input type="hidden" {..name} value=choice.name().to_owned() disabled=disabled.clone() /> }
    };
    view! {
        <For each=move || value.get() key=|choice| choice.name().to_owned() let:choice>
            {sent(choice)}
        </For>
    }
    .into_any()
}

/// Whether one more may be chosen, of so many as there are. Tracked.
fn has_room(max: &Prop<Option<u32>>, count: usize) -> bool {
    max.get().is_none_or(|max| count < max as usize)
}

/// Why no more can be chosen.
fn limit_view(max: &Prop<Option<u32>>, value: Model<Vec<Choice>>, open: RwSignal<bool>) -> Option<AnyView> {
    if !max.may_be_some() {
        return None;
    }
    let (asked, counted) = (max.clone(), max.clone());
    let is_free = Prop::derive(move || !open.get() || has_room(&asked, value.signal().with(Vec::len)));
    let text = words::AT_MOST.count(move || u64::from(counted.get().unwrap_or_default()));
    Some(view! { <p class="felles-listbox__notice" hidden=is_free>{text}</p> }.into_any())
}

fn with(own: StoredValue<Option<MultiSelect>>, act: impl FnOnce(MultiSelect)) {
    if let Some(select) = own.try_get_value().flatten() {
        act(select);
    }
}

/// A multi-select at work.
#[derive(Clone, Copy)]
pub(super) struct MultiSelect {
    pub search: Search,
    pub value: Model<Vec<Choice>>,
    on_change: Option<Callback<Vec<Choice>>>,
    /// Those that were chosen here: what they are called is known also when no option says it any more.
    known: StoredValue<Vec<SelectOption>>,
    max: StoredValue<Prop<Option<u32>>>,
    start: StoredValue<Vec<Choice>>,
}

impl MultiSelect {
    /// What one that is chosen is called. Tracked.
    pub fn label_of(self, choice: &Choice) -> Text {
        let all = self.search.all();
        if let Some(option) = all.of_name(choice.name()) {
            return option.label.clone();
        }
        let known = self
            .known
            .with_value(|known| known.iter().find(|known| known.choice == *choice).cloned());
        known.map_or_else(|| choice.name().to_owned().into(), |known| known.label)
    }

    fn choose(self, chosen: Vec<Choice>) {
        if self.value.get_untracked() != chosen {
            self.value.set_by_user(chosen.clone());
            if let Some(on_change) = self.on_change {
                on_change.run(chosen);
            }
        }
    }

    /// What became of it, when the owner has had a say.
    fn say(self, word: &'static Word, label: Text) {
        let count = self.value.get_untracked().len() as u64;
        self.search
            .say(|language| word.say(language, Some(count), &[("option", label)]));
    }

    fn toggle(self, option: SelectOption) {
        if self.value.get_untracked().contains(&option.choice) {
            self.remove(&option.choice);
        } else {
            self.add(option);
        }
        self.search.settle("");
    }

    fn add(self, option: SelectOption) {
        let mut chosen = self.value.get_untracked();
        if chosen.contains(&option.choice) || !untrack(|| self.max.with_value(|max| has_room(max, chosen.len()))) {
            return;
        }
        chosen.push(option.choice.clone());
        let (choice, label) = (option.choice.clone(), option.label.clone());
        self.known.update_value(|known| known.push(option));
        self.choose(chosen);
        if self.value.get_untracked().contains(&choice) {
            self.say(&words::ADDED, label);
        }
    }

    pub fn remove(self, choice: &Choice) {
        let label = untrack(|| self.label_of(choice));
        let mut chosen = self.value.get_untracked();
        chosen.retain(|other| other != choice);
        self.choose(chosen);
        if !self.value.get_untracked().contains(choice) {
            self.say(&words::REMOVED, label);
        }
    }

    /// What is written is added, where it can be; else it goes.
    fn commit(self) {
        let text = self.search.text.get_untracked();
        let text = text.trim();
        if !text.is_empty() {
            let options = self.search.all_untracked();
            let found = options.of_label(text).filter(|option| !option.disabled).cloned();
            let free = || SelectOption::new(text.to_owned(), text.to_owned());
            if let Some(option) = found.or_else(|| self.search.takes_free_text().then(free)) {
                self.add(option);
            }
        }
        self.search.settle("");
    }

    /// Whether there was anything to clear.
    fn clear_text(self) -> bool {
        let is_empty = self.search.text.with_untracked(String::is_empty);
        self.search.settle("");
        !is_empty
    }

    fn clear_all(self) {
        if let Some(input) = self.search.input() {
            focus::go_to(&input);
        }
        self.search.settle("");
        self.choose(Vec::new());
        if self.value.get_untracked().is_empty() {
            self.search.say(|language: &Language| CLEARED.say(language, None, &[]));
        }
    }

    /// When the focus leaves all of it, what is written counts. And its form may go back to the start.
    fn leaving(self, field: Option<FieldLink>, on_blur: Option<Callback<FocusEvent>>) -> ElementHook {
        on_element(move |root, _| {
            let (at, left) = (root.clone(), field.clone());
            StoredValue::new_local(EventListener::new(root, "focusout", move |event| {
                let Some(event) = event.dyn_ref::<FocusEvent>() else {
                    return;
                };
                if left_to_within(&at, event) {
                    self.search.moved_within(event);
                    return;
                }
                self.search.commit();
                if let Some(field) = &left {
                    field.leave();
                }
                if let Some(on_blur) = on_blur {
                    on_blur.run(event.clone());
                }
            }));
            if field.is_none() {
                form_reset::on_form_reset(root, move |reset| {
                    if reset == Reset::Done {
                        self.choose(self.start.get_value());
                        self.search.settle("");
                    }
                });
            }
        })
    }
}
