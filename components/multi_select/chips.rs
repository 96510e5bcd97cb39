//! What is chosen, as chips before the input.

use super::{control::MultiSelect, words};
use crate::{
    components::{icon, icons},
    runtime::{
        Choice, Language, Prop, Text,
        element_hook::{ElementHook, on_element},
        focus, roving_focus,
        scripted::until_scripted,
    },
};
use gloo::events::{EventListener, EventListenerOptions};
use leptos::{ev::KeyboardEvent, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

const REMOVE: &str = ".felles-multi-select__remove";

pub(super) fn view(select: &MultiSelect, label: &Prop<Text>, locked: &Prop<bool>) -> AnyView {
    let (select, locked) = (*select, locked.clone());
    let value = select.value;
    let name = {
        let language = Language::current();
        language.zip(label, |language, label| {
            words::CHOSEN.say(language, None, &[("label", label.clone())])
        })
    };
    let is_empty = Prop::derive(move || value.signal().with(Vec::is_empty));
    let language = Language::current();
    view! {
        <ul
            {..keys(&select)}
            class="felles-multi-select__chosen"
            role="list"
            aria-label=name
            hidden=is_empty
        >
            <For each=move || value.get() key=|choice| choice.name().to_owned() let:choice>
                {chip(&select, choice, locked.clone(), language.clone())}
            </For>
        </ul>
    }
    .into_any()
}

fn chip(select: &MultiSelect, choice: Choice, locked: Prop<bool>, language: Prop<Language>) -> impl IntoView + use<> {
    let select = *select;
    let label = {
        let choice = choice.clone();
        Prop::derive(move || select.label_of(&choice))
    };
    let remove = {
        let label = label.clone();
        language.zip(&label, |language, label| {
            words::REMOVE.say(language, None, &[("option", label.clone())])
        })
    };
    let name = choice.name().to_owned();
    view! {
        <li class="felles-multi-select__chip">
            <span class="felles-multi-select__text">{label}</span>
            <button
                type="button"
                class="felles-multi-select__remove"
                aria-label=remove
                data-choice=name
                data-unscripted=until_scripted("")
                hidden=locked
                on:click=move |_| take_away(&select, &choice)
            >
                {icon::decoration("felles-multi-select__symbol", Prop::Static(icons::X_MARK))}
            </button>
        </li>
    }
}

/// The focus goes on before the chip does: to the next, else to the one before, else to the input.
fn take_away(select: &MultiSelect, choice: &Choice) {
    let input = select.search.input();
    let buttons = input.as_ref().map(|input| buttons_beside(input)).unwrap_or_default();
    let at = buttons
        .iter()
        .position(|button| button.get_attribute("data-choice").as_deref() == Some(choice.name()));
    let next = at.and_then(|at| buttons.get(at + 1).or_else(|| buttons.get(at.checked_sub(1)?)).cloned());
    if let Some(next) = next.or(input) {
        focus::go_to(&next);
    }
    select.remove(choice);
}

fn buttons_beside(input: &Element) -> Vec<HtmlElement> {
    let root = input.closest(".felles-multi-select").ok().flatten();
    root.map(|root| roving_focus::items(&root, REMOVE)).unwrap_or_default()
}

/// Left and Right go from chip to chip, and on into the input; Backspace and Delete take one away.
fn keys(select: &MultiSelect) -> ElementHook {
    let select = *select;
    on_element(move |list, _| {
        let options = EventListenerOptions::enable_prevent_default();
        StoredValue::new_local(EventListener::new_with_options(
            list,
            "keydown",
            options,
            move |event| {
                let key = event
                    .dyn_ref::<KeyboardEvent>()
                    .filter(|key| roving_focus::is_plain(key));
                let at = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
                if let (Some(key), Some(at)) = (key, at)
                    && chip_key(&select, &at, &key.key())
                {
                    event.prevent_default();
                }
            },
        ));
    })
}

fn chip_key(select: &MultiSelect, at: &HtmlElement, key: &str) -> bool {
    let Some(input) = select.search.input() else {
        return false;
    };
    let buttons = buttons_beside(&input);
    let Some(from) = buttons.iter().position(|button| button == at) else {
        return false;
    };
    match towards(at, key) {
        Some(Towards::Start) => {
            if let Some(before) = from.checked_sub(1) {
                focus::go_to(&buttons[before]);
            }
        }
        Some(Towards::End) => {
            focus::go_to(buttons.get(from + 1).unwrap_or(&input));
        }
        None if matches!(key, "Backspace" | "Delete") => at.click(),
        None => return false,
    }
    true
}

#[derive(PartialEq)]
enum Towards {
    Start,
    End,
}

fn towards(at: &Element, key: &str) -> Option<Towards> {
    let right_to_left = at.matches(":dir(rtl)").unwrap_or(false);
    match (key, right_to_left) {
        ("ArrowLeft", false) | ("ArrowRight", true) => Some(Towards::Start),
        ("ArrowRight", false) | ("ArrowLeft", true) => Some(Towards::End),
        _ => None,
    }
}

/// From the beginning of the input, into the chips. Spread on what the input stands in.
pub(super) fn input_keys(select: &MultiSelect) -> ElementHook {
    let select = *select;
    on_element(move |root, _| {
        let options = EventListenerOptions::enable_prevent_default();
        StoredValue::new_local(EventListener::new_with_options(
            root,
            "keydown",
            options,
            move |event| {
                let key = event
                    .dyn_ref::<KeyboardEvent>()
                    .filter(|key| roving_focus::is_plain(key));
                let input = event
                    .target()
                    .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
                let (Some(key), Some(input)) = (key, input) else { return };
                let at_start = input.selection_end().ok().flatten() == Some(0);
                let leads_back = key.key() == "Backspace" || towards(&input, &key.key()) == Some(Towards::Start);
                if at_start
                    && leads_back
                    && !select.search.is_locked()
                    && let Some(last) = buttons_beside(&input).last()
                {
                    event.prevent_default();
                    focus::go_to(last);
                }
            },
        ));
    })
}
