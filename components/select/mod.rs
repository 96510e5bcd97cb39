//! [`Select`]: one choice among many, in the browser's own list.

mod control;
pub(crate) mod style;

pub use super::select_option::SelectOption;
pub use control::SelectControl;

use super::{
    Size,
    field::{Field, FieldMessage, Requirement},
};
use crate::runtime::{Choice, FieldBinding, Model, Problem, Prop, Text, form::bound};
use leptos::{ev::FocusEvent, html, prelude::*};

crate::words! { "select";
    /// What the empty option says.
    CHOOSE = { nb: "Velg", nn: "Vel", en: "Choose" };
}

crate::variants! {
    /// How wide a select is.
    pub enum SelectWidth {
        /// All there is.
        #[default]
        Full = "full",
        /// As its longest option.
        Auto = "auto",
    }
}

/// One choice among many, in the browser's own list: a [`Field`] around a [`SelectControl`].
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let town = RwSignal::new(None::<String>);
/// let _ = view! {
///     <Select
///         label="Kommune"
///         name="town"
///         options=[("0301", "Oslo"), ("4601", "Bergen"), ("5001", "Trondheim")]
///         value=town
///     />
/// };
/// ```
#[component]
pub fn Select(
    /// What is asked for.
    #[prop(into)]
    label: Prop<Text>,
    /// The options, in their order: pairs of value and label, or [`SelectOption`]s.
    #[prop(into)]
    options: Prop<Vec<SelectOption>>,
    /// The form's field that this asks for: its value, error, name, and whether it must be answered, come from there.
    #[prop(optional, into)]
    field: Option<FieldBinding<Option<Choice>>>,
    /// What is chosen: a start, a signal to share it, or a signal with a callback to rule it. A value that no option has
    /// stands as an option of its own, so that it is not lost. Default: nothing.
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
    /// What the browser may fill in, as in HTML: `country`, `honorific-prefix`.
    #[prop(optional, into)]
    autocomplete: Prop<Option<Text>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// Ids of more that describes it, read after what the field has.
    #[prop(optional, into)]
    aria_describedby: Prop<Option<Text>>,
    /// The id of the select. Default: made of `name`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add to the field.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called when it gets the focus.
    #[prop(optional, into)]
    on_focus: Option<Callback<FocusEvent>>,
    /// Called when it loses the focus: the time to check the answer.
    #[prop(optional, into)]
    on_blur: Option<Callback<FocusEvent>>,
    /// The native select.
    #[prop(optional)]
    node_ref: NodeRef<html::Select>,
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
            size=size
            id=id
            name=name
            class=class
        >
            <SelectControl
                options=options
                value=value
                nostrip:on_change=on_change
                placeholder=placeholder
                always_chosen=always_chosen
                width=width
                autocomplete=autocomplete
                aria_describedby=aria_describedby
                nostrip:on_focus=on_focus
                nostrip:on_blur=on_blur
                node_ref=node_ref
            />
        </Field>
    }
}
