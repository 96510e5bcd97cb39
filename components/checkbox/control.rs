use super::style;
use crate::{
    components::field::{self, FieldControl},
    runtime::{
        Model, Prop, Text,
        element_hook::{ElementHook, on_element},
        listen,
        prop::class_names,
        scripted,
        value_binding::bind_checked,
    },
    styles,
};
use leptos::{
    either::Either,
    ev::{self, FocusEvent},
    html,
    prelude::*,
};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// The bare control of a [`Checkbox`](super::Checkbox), for use inside a [`Field`](field::Field), or alone where
/// something else names it, as in a table. Its root is the native `<input>`.
#[component]
pub fn CheckboxControl(
    /// Whether it is checked: a start, a signal to share it, or a signal with a callback to rule it.
    #[prop(optional, into)]
    checked: Model<bool>,
    /// Called once for each change that the user makes, with whether it is checked now.
    #[prop(optional, into)]
    on_change: Option<Callback<bool>>,
    /// Neither yes nor no: some of what it stands for is checked. A press makes it checked.
    #[prop(optional, into)]
    indeterminate: Prop<bool>,
    /// The name of the value when the form is submitted. Default: that of the field.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The value that is submitted when it is checked. Default, as in HTML: `on`.
    #[prop(optional, into)]
    value: Prop<Option<Text>>,
    /// Must be checked. Inside a field, say it there: then it is marked too.
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
    /// The id of what it shows while it is checked. It is told of only while the script runs.
    #[prop(optional, into)]
    aria_controls: Prop<Option<Text>>,
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
    /// The native checkbox.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
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
    let expanded = expanded(&aria_controls, checked);
    let reveals = aria_controls.map(|controls| controls.is_some().then_some(""));
    let never_mixed = matches!(indeterminate, Prop::Static(false));
    let mixed = if never_mixed {
        Either::Right(())
    } else {
        Either::Left(bind_indeterminate(indeterminate.clone()))
    };

    view! {
        <input
            {..control.attributes()}
            class=class_names("felles-checkbox", &class)
            node_ref=node_ref
            value=value
            aria-label=aria_label
            aria-readonly=control.readonly.map(|readonly| readonly.then_some("true"))
            aria-controls=scripted(aria_controls)
            aria-expanded=scripted(expanded)
            data-reveals=reveals
            type="checkbox"
            {..bind_checked(unless_mixed(checked, indeterminate), on_change)}
            {..mixed}
            {..listen(ev::click, control.refuse_press())}
            {..listen(ev::focus, on_focus)}
            {..listen(ev::blur, on_blur)}
        />
    }
}

/// Whether what it shows is there to see.
fn expanded(controls: &Prop<Option<Text>>, checked: Model<bool>) -> Prop<Option<&'static str>> {
    if !controls.may_be_some() {
        return Prop::Static(None);
    }
    let controls = controls.clone();
    Prop::derive(move || controls.get().map(|_| if checked.get() { "true" } else { "false" }))
}

/// What the native checkbox has as checked. While it is mixed it is not: then it is not submitted, and the browser's own
/// answer to a press is to check it.
fn unless_mixed(checked: Model<bool>, indeterminate: Prop<bool>) -> Model<bool> {
    if matches!(indeterminate, Prop::Static(false)) {
        return checked;
    }
    let shown = Signal::derive(move || checked.get() && !indeterminate.get());
    (shown, Callback::new(move |wanted| checked.set_by_user(wanted))).into()
}

/// The state is a property, with no attribute. A press ends it, whatever the owner says, so the owner's word is written
/// again after each.
fn bind_indeterminate(indeterminate: Prop<bool>) -> ElementHook {
    on_element(move |element, _| {
        let Some(input) = element.dyn_ref::<HtmlInputElement>().cloned() else {
            return;
        };
        let (followed, again) = (indeterminate.clone(), indeterminate.clone());
        let changed = input.clone();
        Effect::new(move || input.set_indeterminate(followed.get()));
        StoredValue::new_local(gloo::events::EventListener::new(element, "change", move |_| {
            changed.set_indeterminate(again.get_untracked());
        }));
    })
}
