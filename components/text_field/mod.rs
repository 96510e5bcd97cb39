//! [`TextField`]: asks for a line of text.

mod control;
pub(crate) mod style;

pub use control::{Autocapitalize, InputMode, TextFieldControl, TextFieldType};

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

/// Asks for a line of text: a [`Field`] around a [`TextFieldControl`].
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let email = RwSignal::new(String::new());
/// let _ = view! {
///     <TextField
///         label="E-post"
///         name="email"
///         r#type=TextFieldType::Email
///         autocomplete="email"
///         required=true
///         value=email
///         error=move || (!email.read().contains('@')).then_some("Skriv en e-postadresse, som navn@eksempel.no")
///     />
/// };
/// ```
#[component]
pub fn TextField(
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
    /// What stands before the value: a unit, a currency, a country code. It is read as a description.
    #[prop(optional, into)]
    prefix: Prop<Option<Text>>,
    /// What stands after the value.
    #[prop(optional, into)]
    suffix: Prop<Option<Text>>,
    /// Lets prefix and suffix be read as part of the name, after the label.
    #[prop(optional)]
    affixes_in_name: bool,
    /// Counts the characters of the value against this limit. More can be typed, but is invalid.
    #[prop(optional, into)]
    counter: Prop<Option<u32>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id of the input. Default: made of `name`.
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
    /// What kind of text. Decides the keyboard of a phone. Default: any text.
    #[prop(optional, into)]
    r#type: Prop<TextFieldType>,
    /// The name of the value when the form is submitted.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// How many characters wide the input is. Say it where the length tells what is asked for. Default: all there is.
    #[prop(optional, into)]
    width: Prop<Option<u32>>,
    /// What the browser may fill in, as in HTML: `given-name`, `address-line1`, `one-time-code`.
    #[prop(optional, into)]
    autocomplete: Prop<Option<Text>>,
    /// The keyboard of a phone, where `type` does not say it.
    #[prop(optional, into)]
    inputmode: Prop<Option<InputMode>>,
    /// What the keyboard of a phone makes into capitals. Default: the browser's choice.
    #[prop(optional, into)]
    autocapitalize: Prop<Option<Autocapitalize>>,
    /// Whether the browser marks words that it does not know. Default: the browser's choice.
    #[prop(optional, into)]
    spellcheck: Prop<Option<bool>>,
    /// A regular expression that the browser checks before it submits a form. It must fit the whole value.
    #[prop(optional, into)]
    pattern: Prop<Option<Text>>,
    /// A text in the empty input. It vanishes when the user types, so put help in `description` instead.
    #[prop(optional, into)]
    placeholder: Prop<Option<Text>>,
    /// Ids of more that describes it, read after what the field has.
    #[prop(optional, into)]
    aria_describedby: Prop<Option<Text>>,
    /// Called with each native `input` event, after `on_change`.
    #[prop(optional, into)]
    on_input: Option<Callback<Event>>,
    /// Called when the input gets the focus.
    #[prop(optional, into)]
    on_focus: Option<Callback<FocusEvent>>,
    /// Called when the input loses the focus: the time to check what was typed.
    #[prop(optional, into)]
    on_blur: Option<Callback<FocusEvent>>,
    /// The native input.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
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
            prefix=prefix
            suffix=suffix
            affixes_in_name=affixes_in_name
            counter=counter
            size=size
            id=id
            name=name
            class=class
        >
            <TextFieldControl
                value=value
                nostrip:on_change=on_change
                r#type=r#type
                width=width
                autocomplete=autocomplete
                inputmode=inputmode
                autocapitalize=autocapitalize
                spellcheck=spellcheck
                pattern=pattern
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
