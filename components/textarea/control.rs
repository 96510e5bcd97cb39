use super::style;
use crate::{
    components::field::{self, FieldControl},
    runtime::{Model, Prop, Text, listen, prop::class_names, value_binding::bind_textarea},
    styles,
};
use leptos::{
    ev::{self, Event, FocusEvent},
    html,
    prelude::*,
};

crate::variants! {
    /// Which way the user may drag a text area larger.
    pub enum TextareaResize {
        /// Down.
        #[default]
        Vertical = "vertical",
        /// Down and to the side.
        Both = "both",
        /// Not at all.
        None = "none",
    }
}

/// The bare control of a [`Textarea`](super::Textarea), for use inside a [`Field`](field::Field), or alone where
/// something else names it. Its root is the native `<textarea>`.
#[component]
pub fn TextareaControl(
    /// The value: a text to start with, a signal to share it, or a signal with a callback to rule it.
    #[prop(optional, into)]
    value: Model<String>,
    /// Called once for each change that the user makes, with the new value.
    #[prop(optional, into)]
    on_change: Option<Callback<String>>,
    /// The name of the value when the form is submitted. Default: that of the field.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// How many lines high it is when empty, from 1. Default: 3.
    #[prop(optional, into, default = Prop::Static(3))]
    rows: Prop<u32>,
    /// How many lines it grows to before it scrolls. Default: no limit.
    #[prop(optional, into)]
    max_rows: Prop<Option<u32>>,
    /// Stays as high as `rows`, and scrolls, instead of growing with the text.
    #[prop(optional, into)]
    fixed: Prop<bool>,
    /// Which way the user may drag it larger. Default: down.
    #[prop(optional, into)]
    resize: Prop<TextareaResize>,
    /// What the browser may fill in, as in HTML: `street-address`.
    #[prop(optional, into)]
    autocomplete: Prop<Option<Text>>,
    /// Whether the browser marks words that it does not know. Default: the browser's choice.
    #[prop(optional, into)]
    spellcheck: Prop<Option<bool>>,
    /// A text in the empty text area. It vanishes when the user types, so put help in a description instead.
    #[prop(optional, into)]
    placeholder: Prop<Option<Text>>,
    /// Must be filled in. Inside a field, say it there: then it is marked too.
    #[prop(optional, into)]
    required: Prop<bool>,
    /// Can be read, focused and submitted, but not changed. Inside a field, say it there.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted. Inside a field, say it there.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The value is wrong, as said elsewhere.
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
    /// Called with each native `input` event, after `on_change`.
    #[prop(optional, into)]
    on_input: Option<Callback<Event>>,
    /// Called when it gets the focus.
    #[prop(optional, into)]
    on_focus: Option<Callback<FocusEvent>>,
    /// Called when it loses the focus: the time to check what was typed.
    #[prop(optional, into)]
    on_blur: Option<Callback<FocusEvent>>,
    /// The native text area.
    #[prop(optional)]
    node_ref: NodeRef<html::Textarea>,
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
        text: Some(value.signal()),
    }
    .joined();

    view! {
        <textarea
            {..control.attributes()}
            class=class_names("felles-textarea felles-field__control", &class)
            node_ref=node_ref
            rows=rows.map(|rows| (*rows).max(1))
            data-max-rows=max_rows
            data-fixed=fixed.map(|fixed| fixed.then_some(""))
            data-resize=resize.unless_default()
            autocomplete=autocomplete
            spellcheck=spellcheck.map(|check| check.map(|check| if check { "true" } else { "false" }))
            placeholder=placeholder
            aria-label=aria_label
            readonly=control.readonly.clone()
            {..bind_textarea(value, on_change)}
            {..listen(ev::input, on_input)}
            {..listen(ev::focus, on_focus)}
            {..listen(ev::blur, on_blur)}
        ></textarea>
    }
}
