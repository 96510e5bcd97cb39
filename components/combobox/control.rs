//! The control of a combobox: the input, its list, and what a form sends.

use super::{
    ComboboxFilter, OptionSource,
    input::{self, InputGiven},
    search::{Finding, Search, SearchRules},
    style, words,
};
use crate::{
    components::{
        field::{self, FieldControl},
        native_fallback::{MOST, NativeFallback},
        select,
        select_menu::control::left_to_within,
        select_option::{OptionList, SelectOption, listed},
    },
    runtime::{
        Choice, FieldLink, Model, Prop, Text,
        element_hook::{ElementHook, on_element},
        focus, form_reset,
        form_reset::Reset,
        id_scope::part_id,
        scripted,
    },
    styles,
};
use gloo::events::EventListener;
use leptos::{ev::FocusEvent, html, prelude::*};
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
    pub value: Model<Option<Choice>>,
    pub value_label: Prop<Option<Text>>,
    pub on_change: Option<Callback<Option<Choice>>>,
    pub empty: Prop<Option<Text>>,
    pub placeholder: Prop<Option<Text>>,
    pub autocomplete: Prop<Option<Text>>,
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
    let label = Labels {
        given: given.value_label,
        known: StoredValue::new(None),
    };
    let start = value.get_untracked();
    let start_label = untrack(|| options.with(|options| label.of(start.as_ref(), options)));
    let own = StoredValue::new(None::<Combobox>);
    let locked = control.readonly.either(&control.disabled);
    let search = Search::new(
        Finding {
            options: options.clone(),
            source: given.source,
            debounce_ms: given.debounce_ms,
            min_characters: given.min_characters,
            filter: given.filter,
            free_text: given.free_text,
        },
        start_label.to_string(),
        locked,
        SearchRules {
            is_chosen: Arc::new(move |option| value.signal().with(|chosen| chosen.as_ref() == Some(&option.choice))),
            first_chosen: Callback::new(move |()| value.get_untracked()),
            may_choose: Arc::new(|| true),
            choose: Callback::new(move |option| with(own, |combobox| combobox.take(Some(option)))),
            commit: Callback::new(move |()| with(own, Combobox::commit)),
            clear: Callback::new(move |()| own.get_value().is_some_and(Combobox::clear)),
        },
    );
    let combobox = Combobox {
        search,
        value,
        on_change: given.on_change,
        labels: StoredValue::new(label),
        start: StoredValue::new(start.clone()),
    };
    own.set_value(Some(combobox));
    combobox.follow();
    let fallback = is_native.then(|| {
        NativeFallback {
            control: &control,
            options: &options,
            chosen: start.into_iter().collect(),
            multiple: false,
            placeholder: given.placeholder.clone().or(|| select::CHOOSE.text()),
            restored: Callback::new(move |picked: Vec<Choice>| combobox.restore(picked)),
        }
        .view()
    });
    let sent = Prop::derive(move || {
        value
            .get()
            .map(|choice| Text::from(choice.name().to_owned()))
            .unwrap_or_default()
    });
    let name = control.name.clone();
    let disabled = control.disabled.clone();
    let field = input::view(InputGiven {
        search,
        control,
        list_id: list_id.clone(),
        label: given.label.clone(),
        placeholder: given.placeholder,
        autocomplete: given.autocomplete,
        after_script: is_native,
        clear: Callback::new(move |()| combobox.clear_and_say()),
        may_clear: Prop::derive(move || !search.text.with(String::is_empty)),
        chips: None,
        node_ref: given.node_ref,
    });
    let notice = input::notice(&search, given.empty);
    view! {
        <div {..combobox.leaving(given.field, given.on_blur)} class="felles-combobox">
            {fallback}
            {field}
            <input type="hidden" name=scripted(name) value=sent disabled=disabled />
            {search.list.view(list_id, given.label, false, search.busy(), Some(notice))}
        </div>
    }
    .into_any()
}

fn with(own: StoredValue<Option<Combobox>>, act: impl FnOnce(Combobox)) {
    if let Some(combobox) = own.try_get_value().flatten() {
        act(combobox);
    }
}

/// What the chosen is called, also where no option says it any more.
#[derive(Clone)]
struct Labels {
    given: Prop<Option<Text>>,
    /// The option that was last chosen.
    known: StoredValue<Option<SelectOption>>,
}

impl Labels {
    /// Tracks what the caller gave.
    fn of(&self, choice: Option<&Choice>, options: &OptionList) -> Text {
        let Some(choice) = choice else { return Text::default() };
        let known = options.of_name(choice.name()).cloned();
        let known = known.or_else(|| self.known.get_value().filter(|known| known.choice == *choice));
        let label = known.map(|option| option.label).or_else(|| self.given.get());
        label.unwrap_or_else(|| choice.name().to_owned().into())
    }
}

/// A combobox at work.
#[derive(Clone, Copy)]
struct Combobox {
    search: Search,
    value: Model<Option<Choice>>,
    on_change: Option<Callback<Option<Choice>>>,
    labels: StoredValue<Labels>,
    start: StoredValue<Option<Choice>>,
}

impl Combobox {
    /// What is chosen is called. Not tracked.
    fn label(self) -> Text {
        untrack(|| {
            let options = self.search.all();
            self.labels.get_value().of(self.value.get().as_ref(), &options)
        })
    }

    /// Shows what was chosen by others, unless the user writes meanwhile.
    fn follow(self) {
        Effect::new(move |before: Option<Text>| {
            let label = self
                .labels
                .get_value()
                .of(self.value.get().as_ref(), &self.search.all());
            if before.is_some_and(|before| before != label) && !self.search.is_looking() {
                self.search.settle(&label);
            }
            label
        });
    }

    fn take(self, option: Option<SelectOption>) {
        let choice = option.as_ref().map(|option| option.choice.clone());
        if option.is_some() {
            self.labels.with_value(|labels| labels.known.set_value(option));
        }
        self.choose(choice);
        // An owner may have refused.
        self.search.settle(&self.label());
        self.search.list.close();
    }

    fn choose(self, choice: Option<Choice>) {
        if self.value.get_untracked() != choice {
            self.value.set_by_user(choice.clone());
            if let Some(on_change) = self.on_change {
                on_change.run(choice);
            }
        }
    }

    fn restore(self, picked: Vec<Choice>) {
        self.choose(picked.into_iter().next());
        self.search.settle(&self.label());
    }

    /// What is written becomes what is chosen, where it can; else it goes back to what is.
    fn commit(self) {
        let text = self.search.text.get_untracked();
        let text = text.trim();
        if text == self.label().as_str() {
            self.search.settle(text);
        } else if text.is_empty() {
            self.take(None);
        } else {
            let options = self.search.all_untracked();
            let found = options.of_label(text).filter(|option| !option.disabled).cloned();
            let free = || SelectOption::new(text.to_owned(), text.to_owned());
            match found.or_else(|| self.search.takes_free_text().then(free)) {
                Some(option) => self.take(Some(option)),
                None => self.search.settle(&self.label()),
            }
        }
    }

    /// Whether there was anything to clear.
    fn clear(self) -> bool {
        let is_empty = self.search.text.with_untracked(String::is_empty);
        if !is_empty {
            self.take(None);
        }
        !is_empty
    }

    fn clear_and_say(self) {
        if let Some(input) = self.search.input() {
            focus::go_to(&input);
        }
        if self.clear() {
            self.search.say(|language| words::CLEARED.say(language, None, &[]));
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
                        self.search.settle(&self.label());
                    }
                });
            }
        })
    }
}
