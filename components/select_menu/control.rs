//! The control of a select menu: a button that is a combobox without an input, its list, and what a form sends.

use super::{CHOOSE, style};
use crate::{
    components::{
        dropdown_menu::typeahead,
        field::{self, FieldControl},
        icon,
        listbox::{Listbox, ListboxRules},
        listbox_rows::Shown,
        native_fallback::NativeFallback,
        select_option::{OptionList, SelectOption, listed},
    },
    runtime::{
        Choice, FieldLink, Model, Prop, Text,
        element_hook::{ElementHook, on_element},
        focus, form_reset,
        form_reset::Reset,
        id_scope::part_id,
        roving_focus::{self, Step},
        scripted,
        scripted::until_scripted,
    },
    styles,
};
use gloo::events::{EventListener, EventListenerOptions};
use leptos::{
    ev::{self, FocusEvent, KeyboardEvent},
    prelude::*,
};
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Letters that come within this time belong together.
const TOGETHER_MS: f64 = 500.0;

/// What the component was given.
pub(super) struct Given {
    pub label: Prop<Text>,
    pub options: Prop<Vec<SelectOption>>,
    pub value: Model<Option<Choice>>,
    pub on_change: Option<Callback<Option<Choice>>>,
    pub placeholder: Prop<Option<Text>>,
    pub variant: Prop<super::SelectMenuVariant>,
    pub aria_describedby: Prop<Option<Text>>,
    pub field: Option<FieldLink>,
    pub on_blur: Option<Callback<FocusEvent>>,
}

pub(super) fn view(given: Given) -> AnyView {
    styles::adopt(&field::style::SHEET);
    styles::adopt(&style::SHEET);
    let control = FieldControl {
        aria_describedby: given.aria_describedby,
        ..FieldControl::default()
    }
    .joined();
    let id = control.own_id();
    let list_id = part_id(&id, "list");
    let options = listed(given.options);
    let menu = Menu::new(options.clone(), given.value, given.on_change, control.readonly.clone());
    let placeholder = given.placeholder.or(|| CHOOSE.text());
    let chosen = menu.shown_choice(&options);
    let fallback = NativeFallback {
        control: &control,
        options: &options,
        chosen: given.value.get_untracked().into_iter().collect(),
        multiple: false,
        placeholder: placeholder.clone(),
        restored: Callback::new(move |picked: Vec<Choice>| menu.take(picked.into_iter().next())),
    }
    .view();
    let text = {
        let chosen = chosen.clone();
        Prop::derive(move || chosen.get().map_or_else(|| placeholder.get(), |option| option.label))
    };
    let icon = {
        let chosen = chosen.clone();
        move || {
            let icon = chosen.get().and_then(|option| option.icon);
            icon.map(|icon| icon::decoration("felles-select-menu__icon", Prop::Static(icon)))
        }
    };
    let text_class = chosen.map(|chosen| match chosen {
        Some(_) => "felles-select-menu__text",
        None => "felles-select-menu__text felles-select-menu__placeholder",
    });
    let sent = Prop::derive(move || {
        given
            .value
            .get()
            .map(|choice| Text::from(choice.name().to_owned()))
            .unwrap_or_default()
    });
    let list = menu.list;
    let readonly = control.readonly.clone();
    view! {
        <div {..menu.leaving(given.field, given.on_blur)} class="felles-select-menu" data-variant=given.variant>
            {fallback}
            <button
                {..list.anchor()}
                {..menu.keys()}
                type="button"
                class="felles-select-menu__button felles-field__control"
                role="combobox"
                id=scripted(control.id.clone())
                disabled=control.disabled.clone()
                aria-haspopup="listbox"
                aria-expanded=Prop::derive(move || if list.open.get() { "true" } else { "false" })
                aria-controls=list_id.clone()
                aria-activedescendant=list.active_id(&list_id)
                aria-describedby=control.aria_describedby.clone()
                aria-labelledby=control.aria_labelledby.clone()
                aria-invalid=control.invalid.map(|invalid| invalid.then_some("true"))
                aria-required=control.required.map(|required| required.then_some("true"))
                aria-readonly=readonly.map(|readonly| readonly.then_some("true"))
                hidden=until_scripted(true)
                on:click=move |_| menu.toggle()
            >
                {icon}
                <span class=text_class>{text}</span>
                {icon::chevron("felles-select-menu__chevron")}
            </button>
            <input type="hidden" name=scripted(control.name.clone()) value=sent disabled=control.disabled />
            {list.view(list_id, given.label, false, Prop::Static(false), None)}
        </div>
    }
    .into_any()
}

/// A select menu at work.
#[derive(Clone, Copy)]
struct Menu {
    list: Listbox,
    value: Model<Option<Choice>>,
    on_change: Option<Callback<Option<Choice>>>,
    readonly: StoredValue<Prop<bool>>,
    typed: StoredValue<(String, f64)>,
    start: StoredValue<Option<Choice>>,
}

impl Menu {
    fn new(
        options: Prop<Arc<OptionList>>,
        value: Model<Option<Choice>>,
        on_change: Option<Callback<Option<Choice>>>,
        readonly: Prop<bool>,
    ) -> Self {
        let shown = Memo::new(move |_| Arc::new(Shown::whole(options.get())));
        let choose = move |option: u32| {
            let list = shown.get_untracked();
            list.list().get(option).map(|option| option.choice.clone())
        };
        // The list tells what was chosen to the menu that it is made for.
        let chosen = StoredValue::new(None::<Self>);
        let list = Listbox::new(ListboxRules {
            shown: shown.into(),
            is_chosen: Arc::new(move |option| value.signal().with(|chosen| chosen.as_ref() == Some(&option.choice))),
            may_choose: Arc::new(|| true),
            choose: Callback::new(move |option| {
                if let (Some(menu), Some(choice)) = (chosen.get_value(), choose(option)) {
                    menu.list.close();
                    menu.take(Some(choice));
                }
            }),
            add: Signal::stored(Text::default()),
        });
        let menu = Self {
            list,
            value,
            on_change,
            readonly: StoredValue::new(readonly),
            typed: StoredValue::new((String::new(), f64::NEG_INFINITY)),
            start: StoredValue::new(value.get_untracked()),
        };
        chosen.set_value(Some(menu));
        menu
    }

    /// The option that is chosen; one of its name alone where there is none.
    fn shown_choice(self, options: &Prop<Arc<OptionList>>) -> Prop<Option<SelectOption>> {
        let options = options.clone();
        let value = self.value;
        Memo::new(move |_| {
            let choice = value.get().filter(|choice| !choice.name().is_empty())?;
            let known = options.with(|options| options.of_name(choice.name()).cloned());
            Some(known.unwrap_or_else(|| SelectOption::new(choice.clone(), choice.name().to_owned())))
        })
        .into()
    }

    fn take(self, choice: Option<Choice>) {
        if self.value.get_untracked() != choice {
            self.value.set_by_user(choice.clone());
            if let Some(on_change) = self.on_change {
                on_change.run(choice);
            }
        }
    }

    fn is_locked(self) -> bool {
        self.readonly.with_value(Prop::get_untracked)
    }

    fn toggle(self) {
        if self.list.is_open() {
            self.list.close();
        } else {
            self.open();
        }
    }

    /// Opens at what is chosen, else at the first.
    fn open(self) {
        if self.is_locked() {
            return;
        }
        let shown = self.list.shown();
        self.list.open_at(self.chosen_in(&shown).or_else(|| shown.option_at(0)));
    }

    fn chosen_in(self, shown: &Shown) -> Option<u32> {
        shown.list().index_of(self.value.get_untracked()?.name())
    }

    fn keys(self) -> ElementHook {
        on_element(move |element, _| {
            let options = EventListenerOptions::enable_prevent_default();
            let listeners = [
                EventListener::new_with_options(element, "keydown", options, move |event| {
                    if let Some(key) = event.dyn_ref::<KeyboardEvent>() {
                        self.key(key);
                    }
                }),
                // Space chose already; the browser would press the button when the key comes up.
                EventListener::new_with_options(element, "keyup", options, |event| {
                    if event.dyn_ref::<KeyboardEvent>().is_some_and(|key| key.key() == " ") {
                        event.prevent_default();
                    }
                }),
            ];
            StoredValue::new_local(listeners);
        })
    }

    fn key(self, key: &KeyboardEvent) {
        let with_alt = key.alt_key() && !(key.ctrl_key() || key.meta_key() || key.shift_key());
        let name = key.key();
        let handled = match name.as_str() {
            "ArrowDown" | "ArrowUp" if with_alt => self.arrow_with_alt(&name),
            _ if !roving_focus::is_plain(key) => false,
            _ if self.is_locked() => name == "Enter" || name == " ",
            _ if self.list.is_open() => self.key_in_list(&name, key),
            "ArrowDown" | "ArrowUp" | "Enter" | " " => {
                self.open();
                true
            }
            "Home" | "End" => {
                self.open();
                self.key_in_list(&name, key)
            }
            _ => self.letter(&name, key),
        };
        if handled {
            key.prevent_default();
        }
    }

    fn arrow_with_alt(self, name: &str) -> bool {
        match (name, self.list.is_open()) {
            ("ArrowDown", false) => self.open(),
            ("ArrowUp", true) => {
                self.list.choose_active();
                self.list.close();
            }
            _ => return false,
        }
        true
    }

    fn key_in_list(self, name: &str, key: &KeyboardEvent) -> bool {
        match name {
            "ArrowDown" => self.list.step(Step::Next, false),
            "ArrowUp" => self.list.step(Step::Previous, false),
            "Home" => self.list.step(Step::First, false),
            "End" => self.list.step(Step::Last, false),
            "PageDown" => self.list.page(true),
            "PageUp" => self.list.page(false),
            "Escape" => self.list.close(),
            " " if self.is_typing(key) => return self.letter(name, key),
            "Enter" | " " => {
                self.list.choose_active();
            }
            // It chooses, and goes on.
            "Tab" => {
                self.list.choose_active();
                self.list.close();
                return false;
            }
            _ => return self.letter(name, key),
        }
        true
    }

    /// Letters lead to the option that begins with them.
    fn letter(self, name: &str, key: &KeyboardEvent) -> bool {
        if name.chars().count() != 1 {
            return false;
        }
        let goes_on = self.is_typing(key);
        let letters = self.typed.try_update_value(|(letters, at)| {
            if !goes_on {
                letters.clear();
            }
            letters.push_str(name);
            *at = key.time_stamp();
            letters.clone()
        });
        let shown = self.list.shown();
        let from = if self.list.is_open() {
            self.list.active()
        } else {
            self.chosen_in(&shown)
        };
        self.open();
        let labels: Vec<&str> = shown.list().all().iter().map(SelectOption::label).collect();
        // From nowhere, the first may be the next.
        let from = from
            .and_then(|from| shown.place_of(from))
            .unwrap_or(labels.len().saturating_sub(1));
        let found = letters.and_then(|letters| typeahead::find(&labels, from, &letters));
        if let Some(found) = found {
            self.list.make_active(shown.option_at(found));
        }
        true
    }

    fn is_typing(self, key: &KeyboardEvent) -> bool {
        self.typed
            .try_with_value(|(letters, at)| !letters.is_empty() && key.time_stamp() - at < TOGETHER_MS)
            .unwrap_or_default()
    }

    /// When the focus leaves all of it, it closes. And its form may go back to the start.
    fn leaving(self, field: Option<FieldLink>, on_blur: Option<Callback<FocusEvent>>) -> ElementHook {
        on_element(move |root, _| {
            let (at, left) = (root.clone(), field.clone());
            StoredValue::new_local(EventListener::new(root, "focusout", move |event| {
                let Some(event) = event.dyn_ref::<ev::FocusEvent>() else {
                    return;
                };
                if left_to_within(&at, event) {
                    return;
                }
                self.list.close();
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
                        self.take(self.start.get_value());
                    }
                });
            }
        })
    }
}

/// Whether the focus only goes to another part of an element, or the window is left and the focus stays.
pub(crate) fn left_to_within(element: &Element, event: &FocusEvent) -> bool {
    let to = event.related_target().and_then(|to| to.dyn_into::<Element>().ok());
    match to {
        Some(to) => focus::holds(element, &to),
        None => focus::is_in(element),
    }
}
