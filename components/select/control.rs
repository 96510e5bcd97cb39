use super::{SelectWidth, style};
use crate::{
    components::{
        field::{self, FieldControl},
        select_option::{OptionList, SelectOption, listed},
    },
    runtime::{
        Choice, Model, Prop, Text,
        element_hook::{ElementHook, on_element},
        listen,
        prop::class_names,
        value_binding::bind_select,
    },
    styles,
};
use gloo::events::{EventListener, EventListenerOptions};
use leptos::{
    either::Either,
    ev::{self, FocusEvent, KeyboardEvent},
    html,
    prelude::*,
};
use std::sync::Arc;
use wasm_bindgen::JsCast;

/// The bare control of a [`Select`](super::Select), for use inside a [`Field`](field::Field), or alone where something
/// else names it, as in a table. Its root is the native `<select>`.
#[component]
pub fn SelectControl(
    /// The options, in their order: pairs of value and label, or [`SelectOption`]s.
    #[prop(into)]
    options: Prop<Vec<SelectOption>>,
    /// What is chosen: a start, a signal to share it, or a signal with a callback to rule it. A value that no option has
    /// stands as an option of its own, so that it is not lost.
    #[prop(optional, into)]
    value: Model<Option<Choice>>,
    /// Called once for each change that the user makes, with what is chosen now.
    #[prop(optional, into)]
    on_change: Option<Callback<Option<Choice>>>,
    /// What the empty option says, which stands first. Default: «Velg» in the language in context.
    #[prop(optional, into)]
    placeholder: Prop<Option<Text>>,
    /// Leaves the empty option out: for what always has an answer. Without a value the first option is the answer.
    #[prop(optional)]
    always_chosen: bool,
    /// How wide it is. Default: all there is.
    #[prop(optional, into)]
    width: Prop<SelectWidth>,
    /// The name of the value when the form is submitted. Default: that of the field.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// What the browser may fill in, as in HTML: `country`, `honorific-prefix`.
    #[prop(optional, into)]
    autocomplete: Prop<Option<Text>>,
    /// Must be answered. Inside a field, say it there: then it is marked too.
    #[prop(optional, into)]
    required: Prop<bool>,
    /// Can be read, focused and submitted, but not changed. Inside a field, say it there.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted. Inside a field, say it there.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The answer is wrong, as said elsewhere.
    #[prop(optional, into)]
    invalid: Prop<bool>,
    /// The name that assistive technology reads, where there is no label.
    #[prop(optional, into)]
    aria_label: Prop<Option<Text>>,
    /// Ids of what names it instead of a label.
    #[prop(optional, into)]
    aria_labelledby: Prop<Option<Text>>,
    /// Ids of what describes it, read after what the field has.
    #[prop(optional, into)]
    aria_describedby: Prop<Option<Text>>,
    /// The id. Default: that of the field.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called when it gets the focus.
    #[prop(optional, into)]
    on_focus: Option<Callback<FocusEvent>>,
    /// Called when it loses the focus.
    #[prop(optional, into)]
    on_blur: Option<Callback<FocusEvent>>,
    /// The native select.
    #[prop(optional)]
    node_ref: NodeRef<html::Select>,
) -> impl IntoView {
    styles::adopt(&field::style::SHEET);
    styles::adopt(&style::SHEET);
    let control = FieldControl {
        id,
        name,
        aria_describedby,
        aria_labelledby,
        invalid,
        required,
        readonly,
        disabled,
        text: None,
    }
    .joined();
    let list = listed(options);
    let start = value.get_untracked();
    let readonly = control.readonly.clone();
    let locked = match &readonly {
        Prop::Static(false) => Either::Right(()),
        readonly => Either::Left(kept_as_it_is(readonly.clone())),
    };
    let empty = (!always_chosen).then(|| {
        let says = placeholder.or(|| super::CHOOSE.text());
        view! { <option value="" selected=start.is_none()>{says}</option> }
    });
    let find = {
        let list = list.clone();
        Arc::new(move |name: &str| list.with(|list| choice_of(list, name)))
    };
    if always_chosen {
        choose_first(list.clone(), value);
    }
    let (value, on_change) = unless(readonly.clone(), value, on_change);
    let unknown = unknown_option(list.clone(), value, start.clone());

    view! {
        <select
            {..control.attributes()}
            class=class_names("felles-select felles-field__control", &class)
            node_ref=node_ref
            data-width=width.unless_default()
            autocomplete=autocomplete
            aria-label=aria_label
            aria-readonly=readonly.map(|readonly| readonly.then_some("true"))
            {..bind_select(value, find, on_change)}
            {..locked}
            {..listen(ev::focus, on_focus)}
            {..listen(ev::blur, on_blur)}
        >
            {empty}
            {options_view(list, start)}
            {unknown}
        </select>
    }
}

fn choice_of(list: &OptionList, name: &str) -> Choice {
    match list.of_name(name) {
        Some(option) => option.choice.clone(),
        None => Choice::from(name.to_owned()),
    }
}

/// What the browser shows, and sends, where nothing else is chosen.
fn choose_first(list: Prop<Arc<OptionList>>, value: Model<Option<Choice>>) {
    Effect::new(move || {
        let list = list.get();
        let first = list.all().iter().find(|option| !option.disabled);
        if let Some(first) = first.filter(|_| value.get_untracked().is_none()) {
            value.set_by_user(Some(first.choice.clone()));
        }
    });
}

/// The options, in their groups.
fn options_view(list: Prop<Arc<OptionList>>, start: Option<Choice>) -> AnyView {
    let view = move |list: &Arc<OptionList>| {
        let runs = list.all().chunk_by(|one, two| one.group == two.group);
        runs.map(|run| {
            let options = run
                .iter()
                .map(|option| option_view(option, start.as_ref()))
                .collect_view();
            match run.first().and_then(|option| option.group.clone()) {
                Some(group) => view! { <optgroup label=group>{options}</optgroup> }.into_any(),
                None => options.into_any(),
            }
        })
        .collect_view()
    };
    match list {
        Prop::Static(list) => view(&list).into_any(),
        Prop::Dynamic(list) => (move || view(&list.get())).into_any(),
    }
}

fn option_view(option: &SelectOption, start: Option<&Choice>) -> impl IntoView + use<> {
    let is_start = start == Some(&option.choice);
    view! {
        <option
            value=option.name().to_owned()
            selected=is_start
            disabled=option.disabled
        >
            {option.label.clone()}
        </option>
    }
}

/// The value that no option has, as an option of its own: it must not be lost because the options are not there yet.
fn unknown_option(list: Prop<Arc<OptionList>>, value: Model<Option<Choice>>, start: Option<Choice>) -> impl IntoView {
    let unknown = Memo::new(move |_| {
        let name = value.get()?.name().to_owned();
        let is_known = name.is_empty() || list.with(|list| list.of_name(&name).is_some());
        (!is_known).then_some(name)
    });
    move || {
        unknown.get().map(|name| {
            let is_start = start.as_ref().is_some_and(|start| start.name() == name);
            view! { <option value=name.clone() selected=is_start>{name.clone()}</option> }
        })
    }
}

/// While it is locked, nothing that happens to it counts.
fn unless(
    readonly: Prop<bool>,
    value: Model<Option<Choice>>,
    on_change: Option<Callback<Option<Choice>>>,
) -> (Model<Option<Choice>>, Option<Callback<Option<Choice>>>) {
    if matches!(readonly, Prop::Static(false)) {
        return (value, on_change);
    }
    let locked = readonly.clone();
    let set = Callback::new(move |choice| {
        if !locked.get_untracked() {
            value.set_by_user(choice);
        }
    });
    let changed = on_change.map(|on_change| {
        Callback::new(move |choice| {
            if !readonly.get_untracked() {
                on_change.run(choice);
            }
        })
    });
    ((value.signal(), set).into(), changed)
}

/// HTML has no readonly select: what would open it, or choose in it, is taken back.
fn kept_as_it_is(readonly: Prop<bool>) -> ElementHook {
    on_element(move |element, _| {
        let listeners = ["mousedown", "keydown"].map(|name| {
            let readonly = readonly.clone();
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(element, name, options, move |event| {
                let may_change = event.dyn_ref::<KeyboardEvent>().is_none_or(may_change);
                if may_change && readonly.get_untracked() {
                    event.prevent_default();
                    if let Some(element) = event
                        .current_target()
                        .and_then(|at| at.dyn_into::<web_sys::HtmlElement>().ok())
                    {
                        // The press that is taken back would have given it the focus.
                        let _ = element.focus();
                    }
                }
            })
        });
        StoredValue::new_local(listeners);
    })
}

/// Whether a browser may open a select by a key, or choose in it. A letter leads to an option.
fn may_change(key: &KeyboardEvent) -> bool {
    let name = key.key();
    let is_arrow = matches!(name.as_str(), "ArrowUp" | "ArrowDown");
    if key.ctrl_key() || key.meta_key() {
        return false;
    }
    if key.alt_key() {
        return is_arrow;
    }
    let leads = matches!(
        name.as_str(),
        "ArrowLeft" | "ArrowRight" | "Home" | "End" | "PageUp" | "PageDown" | "Enter" | "F4"
    );
    is_arrow || leads || name.chars().count() == 1
}
