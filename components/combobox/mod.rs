//! [`Combobox`]: one choice among many, found by writing.

mod control;
pub(crate) mod input;
mod keys;
pub(crate) mod search;
pub(crate) mod style;
pub(crate) mod words;

use super::{
    SelectOption, Size,
    field::{Field, FieldMessage, Requirement},
};
use crate::runtime::{Choice, FieldBinding, Model, Problem, Prop, Task, Text, form::bound};
use leptos::{ev::FocusEvent, html, prelude::*};
use std::sync::Arc;

/// Where options come from that are not all there from the start: a task from what was written to what it finds.
///
/// ```
/// use felles::prelude::*;
///
/// let towns: OptionSource = Task::from(async |text: String| {
///     // Ask a server here.
///     Ok(vec![SelectOption::new("0301", format!("Oslo, som i {text}"))])
/// });
/// ```
pub type OptionSource = Task<String, Vec<SelectOption>>;

/// Which options are found by what was written. Made with `into` from a function of an option and a text.
#[derive(Clone)]
pub struct ComboboxFilter(Arc<dyn Fn(&SelectOption, &str) -> bool + Send + Sync>);

impl ComboboxFilter {
    pub(crate) fn finds(&self, option: &SelectOption, text: &str) -> bool {
        (self.0)(option, text)
    }
}

impl<F: Fn(&SelectOption, &str) -> bool + Send + Sync + 'static> From<F> for ComboboxFilter {
    fn from(filter: F) -> Self {
        Self(Arc::new(filter))
    }
}

/// One choice among many, found by writing: an input with a list of what it finds.
///
/// Without a script it is a native select where there are at most 500 options; else a text field, and what is posted is what
/// was written: [`SelectOption::find`] reads it.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let town = RwSignal::new(None::<String>);
/// let _ = view! {
///     <Combobox
///         label="Kommune"
///         description="Skriv de første bokstavene"
///         name="town"
///         options=[("0301", "Oslo"), ("4601", "Bergen"), ("5001", "Trondheim")]
///         value=town
///     />
/// };
/// ```
#[component]
pub fn Combobox(
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
    /// What no option says may be the answer too. Its value is then what was written. Default: it may not, and what was
    /// written goes back to what was chosen.
    #[prop(optional, into)]
    free_text: Prop<bool>,
    /// The form's field that this asks for: its value, error, name, and whether it must be answered, come from there.
    #[prop(optional, into)]
    field: Option<FieldBinding<Option<Choice>>>,
    /// What is chosen: a start, a signal to share it, or a signal with a callback to rule it. Default: nothing.
    #[prop(optional, into)]
    value: Model<Option<Choice>>,
    /// What the value is called, where its option is not there: with a `source`. Default: its name.
    #[prop(optional, into)]
    value_label: Prop<Option<Text>>,
    /// Called once for each change that the user makes, with what is chosen now.
    #[prop(optional, into)]
    on_change: Option<Callback<Option<Choice>>>,
    /// What is said where nothing is found. Default: «Ingen treff» in the language in context.
    #[prop(optional, into)]
    empty: Prop<Option<Text>>,
    /// A text in the empty input. It vanishes when the user types, so put help in `description` instead.
    #[prop(optional, into)]
    placeholder: Prop<Option<Text>>,
    /// What the browser may fill in, as in HTML. Default: nothing.
    #[prop(optional, into)]
    autocomplete: Prop<Option<Text>>,
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
        value_label,
        on_change,
        empty,
        placeholder,
        autocomplete,
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
