//! What one writes in, with the buttons at its end: the same in a combobox and a multi-select.

use super::{search::Search, style, words};
use crate::{
    components::{field::FieldControl, icon, icons},
    runtime::{Language, Prop, Text, Word, focus, scripted, scripted::until_scripted, value_binding::bind_text},
    styles,
};
use leptos::{attr, either::Either, ev::MouseEvent, html, prelude::*};

pub(crate) struct InputGiven {
    pub search: Search,
    pub control: FieldControl,
    pub list_id: Prop<Text>,
    pub label: Prop<Text>,
    pub placeholder: Prop<Option<Text>>,
    pub autocomplete: Prop<Option<Text>>,
    /// Until the script comes, something else stands in its place.
    pub after_script: bool,
    pub clear: Callback<()>,
    pub may_clear: Prop<bool>,
    /// What stands before the text: what is chosen already.
    pub chips: Option<AnyView>,
    pub node_ref: NodeRef<html::Input>,
}

pub(crate) fn view(mut given: InputGiven) -> AnyView {
    styles::adopt(&style::SHEET);
    let chips = given.chips.take();
    let list = given.search.list;
    let expanded = Prop::derive(move || if list.open.get() { "true" } else { "false" });
    let input = input_view(&given, chips.is_some(), expanded.clone());
    let buttons = buttons_view(&given, expanded);
    let control = given.control;
    match chips {
        Some(chips) => view! {
            <div
                {..list.anchor()}
                class="felles-combobox__row felles-combobox__frame"
                data-invalid=control.invalid
                data-readonly=control.readonly
                data-disabled=control.disabled
                hidden=until_scripted(given.after_script)
            >
                <div class="felles-combobox__flow">{chips} {input}</div>
                {buttons}
            </div>
        }
        .into_any(),
        None => view! {
            <div {..list.anchor()} class="felles-combobox__row" hidden=until_scripted(given.after_script)>
                {input}
                {buttons}
            </div>
        }
        .into_any(),
    }
}

fn input_view(given: &InputGiven, has_chips: bool, expanded: Prop<&'static str>) -> AnyView {
    let InputGiven {
        search,
        control,
        list_id,
        ..
    } = given;
    // The browser would ask for a text, where chips are the answer.
    let (native_required, required) = if has_chips {
        let required = control.required.map(|required| required.then_some("true"));
        (Prop::Static(false), required)
    } else {
        (control.required.clone(), Prop::Static(None))
    };
    let own = if given.after_script {
        Either::Left((
            attr::id(scripted(control.id.clone())),
            attr::required(scripted(native_required)),
        ))
    } else {
        Either::Right((
            attr::id(control.id.clone()),
            attr::required(native_required),
            attr::name(until_scripted(control.name.clone())),
        ))
    };
    let class = if has_chips {
        "felles-combobox__text"
    } else {
        "felles-combobox__input felles-field__control"
    };
    let autocomplete = given.autocomplete.clone().or(|| Prop::Static("off".into()));
    view! {
        <input
            {..own}
            class=class
            node_ref=given.node_ref
            role=scripted("combobox")
            disabled=control.disabled.clone()
            readonly=control.readonly.clone()
            autocomplete=autocomplete
            autocapitalize="off"
            spellcheck="false"
            placeholder=given.placeholder.clone()
            aria-autocomplete=scripted("list")
            aria-expanded=scripted(expanded)
            aria-controls=scripted(list_id.clone())
            aria-activedescendant=search.list.active_id(list_id)
            aria-describedby=control.aria_describedby.clone()
            aria-labelledby=control.aria_labelledby.clone()
            aria-invalid=control.invalid.map(|invalid| invalid.then_some("true"))
            aria-required=required
            type="text"
            {..bind_text(search.text_model(), None)}
            {..search.keys()}
        />
    }
    .into_any()
}

/// The button that empties it, while there is something, and the one that opens the list.
fn buttons_view(given: &InputGiven, expanded: Prop<&'static str>) -> AnyView {
    let (search, clear) = (given.search, given.clear);
    let cannot_open = given.control.readonly.either(&given.control.disabled);
    let cannot_clear = cannot_open.zip(&given.may_clear, |fixed, there| *fixed || !*there);
    let open = move |_: MouseEvent| {
        if let Some(input) = search.input() {
            focus::go_to(&input);
        }
        search.toggle();
    };
    view! {
        <span class="felles-combobox__buttons" hidden=until_scripted(true)>
            <button
                type="button"
                class="felles-combobox__button"
                aria-label=with_label(&words::CLEAR, &given.label)
                hidden=cannot_clear
                on:mousedown=keep_focus
                on:click=move |_| clear.run(())
            >
                {icon::decoration("felles-combobox__symbol", Prop::Static(icons::X_MARK))}
            </button>
            <button
                type="button"
                class="felles-combobox__button"
                tabindex="-1"
                aria-label=with_label(&words::SHOW, &given.label)
                aria-expanded=expanded
                aria-controls=given.list_id.clone()
                hidden=cannot_open
                on:mousedown=keep_focus
                on:click=open
            >
                {icon::chevron("felles-combobox__symbol")}
            </button>
        </span>
    }
    .into_any()
}

/// A press on a button leaves the focus where it is.
fn keep_focus(press: MouseEvent) {
    press.prevent_default();
}

fn with_label(word: &'static Word, label: &Prop<Text>) -> Prop<Text> {
    let language = Language::current();
    language.zip(label, |language, label| {
        word.say(language, None, &[("label", label.clone())])
    })
}

/// What is said above the options, where none are there or they are on their way.
pub(crate) fn notice(search: &Search, none: Prop<Option<Text>>) -> AnyView {
    let notice = search.notice(none);
    let text = notice.map(|notice| notice.clone().unwrap_or_default());
    view! { <p class="felles-listbox__notice" hidden=notice.map(Option::is_none)>{text}</p> }.into_any()
}
