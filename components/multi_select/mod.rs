//! [`MultiSelect`]: several choices among many, found by writing.

mod chips;
mod control;
pub(crate) mod style;
mod words;

use super::{
    ComboboxFilter, OptionSource, SelectOption, Size,
    field::{Field, FieldMessage, Requirement},
};
use crate::runtime::{Choice, FieldBinding, Model, Problem, Prop, Text, form::bound};
use leptos::{ev::FocusEvent, html, prelude::*};

/// Several choices among many, found by writing: a combobox that keeps what is chosen as chips before the text.
///
/// Without a script it is a native select of several where there are at most 500 options; else a text field for one more,
/// and what is posted is what was written: [`SelectOption::find`] reads it.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let languages = RwSignal::new(vec!["nb".to_owned()]);
/// let _ = view! {
///     <MultiSelect
///         label="Språk du snakker"
///         name="language"
///         options=[("nb", "Norsk"), ("se", "Nordsamisk"), ("pl", "Polsk")]
///         value=languages
///         max=2
///     />
/// };
/// ```
#[component]
pub fn MultiSelect(
    /// What is asked for.
    #[prop(into)]
    label: Prop<Text>,
    /// The options, in their order: pairs of value and label, or [`SelectOption`]s. Default: none, where there is a `source`.
    #[prop(optional, into)]
    options: Prop<Vec<SelectOption>>,
    /// Finds options elsewhere, by what is written. An answer to what no longer stands there is dropped. Default: they are
    /// found among `options`.
    #[prop(optional, into)]
    source: Option<OptionSource>,
    /// How long the user pauses before the source is asked, in milliseconds. Default: 300.
    #[prop(default = 300)]
    debounce_ms: u32,
    /// How many characters must be written before the source is asked. 0 asks when it opens. Default: 1.
    #[prop(default = 1)]
    min_characters: usize,
    /// Which options are found by what was written. Default: those whose label holds it, large and small letters alike.
    #[prop(optional, into)]
    filter: Option<ComboboxFilter>,
    /// What no option says may be chosen too. Its value is then what was written. Default: it may not, and what was written
    /// goes.
    #[prop(optional, into)]
    free_text: Prop<bool>,
    /// The form's field that this asks for: its value, error, name, and whether it must be answered, come from there.
    #[prop(optional, into)]
    field: Option<FieldBinding<Vec<Choice>>>,
    /// What is chosen, in the order it was: a start, a signal to share it, or a signal with a callback to rule it. What no
    /// option says is shown by its name. Default: nothing.
    #[prop(optional, into)]
    value: Model<Vec<Choice>>,
    /// Called once for each change that the user makes, with all that is chosen now.
    #[prop(optional, into)]
    on_change: Option<Callback<Vec<Choice>>>,
    /// How many may be chosen. When so many are, the others are off, and a text says why. Default: any number.
    #[prop(optional, into)]
    max: Prop<Option<u32>>,
    /// What is said where nothing is found. Default: «Ingen treff» in the language in context.
    #[prop(optional, into)]
    empty: Prop<Option<Text>>,
    /// A text in the empty input. It vanishes when the user types, so put help in `description` instead.
    #[prop(optional, into)]
    placeholder: Prop<Option<Text>>,
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
    /// Marks the answer as wrong also without an error here, where the message stands elsewhere.
    #[prop(optional, into)]
    invalid: Prop<bool>,
    /// Whether it must be answered, and what is said of that beside the label. `true` marks it as required.
    #[prop(optional, into)]
    required: Prop<Requirement>,
    /// Can be read, focused and submitted, but not changed. Shows a lock.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The name of the value when the form is submitted.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// Ids of more that describes it, read after what the field has.
    #[prop(optional, into)]
    aria_describedby: Prop<Option<Text>>,
    /// The id of the input. Default: made of `name`. The list's is the same with `-list` after it.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add to the field.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called when the focus leaves it: the time to check the answer.
    #[prop(optional, into)]
    on_blur: Option<Callback<FocusEvent>>,
    /// The native input.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
) -> impl IntoView {
    let (value, field) = bound(field, value);
    let given = control::Given {
        label: label.clone(),
        options,
        source,
        debounce_ms,
        min_characters,
        filter,
        free_text,
        value,
        on_change,
        max,
        empty,
        placeholder,
        aria_describedby,
        field: field.clone(),
        on_blur,
        node_ref,
    };
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
            size=size
            id=id
            name=name
            class=class
        >
            {control::view(given)}
        </Field>
    }
}
