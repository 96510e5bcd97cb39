//! [`Textarea`]: asks for more than a line of text.

mod control;
pub(crate) mod style;

pub use control::{TextareaControl, TextareaResize};

use super::{
    Size,
    field::{Field, FieldMessage, Requirement},
};
use crate::runtime::{FieldBinding, Model, Problem, Prop, Text, form::bound};
use leptos::{
    ev::{Event, FocusEvent},
    html,
    prelude::*,
};

/// Asks for more than a line of text: a [`Field`] around a [`TextareaControl`].
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Textarea label="Hva gikk galt?" name="what" description="Ikke skriv fødselsnummer her" counter=500 />
/// };
/// ```
#[component]
pub fn Textarea(
    /// What is asked for.
    #[prop(into)]
    label: Prop<Text>,
    /// The form's field that this asks for: its value, error, name, and whether it must be filled in, come from there.
    #[prop(optional, into)]
    field: Option<FieldBinding<String>>,
    /// Hides the label from those who see. Only where what is asked for is plain to see without it.
    #[prop(optional, into)]
    hide_label: Prop<bool>,
    /// What helps to answer, in a sentence or two, under the label.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// What is wrong with the answer, and how to mend it.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// Another message about the answer. It stands aside while there is an `error`.
    #[prop(optional, into)]
    message: Prop<Option<FieldMessage>>,
    /// Marks the value as wrong also without an error here, where the message stands elsewhere.
    #[prop(optional, into)]
    invalid: Prop<bool>,
    /// Whether it must be filled in, and what is said of that beside the label. `true` marks it as required.
    #[prop(optional, into)]
    required: Prop<Requirement>,
    /// Can be read, focused and submitted, but not changed. Shows a lock.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// Counts the characters of the value against this limit. More can be typed, but is invalid.
    #[prop(optional, into)]
    counter: Prop<Option<u32>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id of the text area. Default: made of `name`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add to the field.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The value: a text to start with, a signal to share it, or a signal with a callback to rule it.
    #[prop(optional, into)]
    value: Model<String>,
    /// Called once for each change that the user makes, with the new value.
    #[prop(optional, into)]
    on_change: Option<Callback<String>>,
    /// The name of the value when the form is submitted.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// How many lines high it is when empty, from 1. Choose what fits the answer you expect. Default: 3.
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
    /// A text in the empty text area. It vanishes when the user types, so put help in `description` instead.
    #[prop(optional, into)]
    placeholder: Prop<Option<Text>>,
    /// Ids of more that describes it, read after what the field has.
    #[prop(optional, into)]
    aria_describedby: Prop<Option<Text>>,
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
    let (value, field) = bound(field, value);
    view! {
        <Field
            label=label
            nostrip:field=field
            hide_label=hide_label
            description=description
            error=error
            message=message
            invalid=invalid
            required=required
            readonly=readonly
            disabled=disabled
            counter=counter
            size=size
            id=id
            name=name
            class=class
        >
            <TextareaControl
                value=value
                nostrip:on_change=on_change
                rows=rows
                max_rows=max_rows
                fixed=fixed
                resize=resize
                autocomplete=autocomplete
                spellcheck=spellcheck
                placeholder=placeholder
                aria_describedby=aria_describedby
                nostrip:on_input=on_input
                nostrip:on_focus=on_focus
                nostrip:on_blur=on_blur
                node_ref=node_ref
            />
        </Field>
    }
}
