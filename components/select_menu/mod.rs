//! [`SelectMenu`]: one choice among some, in a list that may show more than words.

pub(crate) mod control;
pub(crate) mod style;

use super::{
    SelectOption, Size,
    field::{Field, FieldMessage, Requirement},
};
use crate::runtime::{Choice, FieldBinding, Model, Problem, Prop, Text, form::bound};
use leptos::{ev::FocusEvent, prelude::*};

crate::words! { "select_menu";
    /// What stands in it while nothing is chosen.
    CHOOSE = { nb: "Velg", nn: "Vel", en: "Choose" };
}

crate::variants! {
    /// How a select menu looks.
    pub enum SelectMenuVariant {
        /// As a field.
        #[default]
        Field = "field",
        /// As text that can be pressed: in a toolbar, over a list.
        Plain = "plain",
    }
}

/// One choice among some, in a list that may show icons and a line under each option: a combobox without an input.
///
/// Where words are enough, a [`Select`](super::Select) is the better choice: it is the browser's own. Without a script, this
/// is one too.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let role = RwSignal::new(Some("read".to_owned()));
/// let _ = view! {
///     <SelectMenu
///         label="Rolle"
///         name="role"
///         value=role
///         options=vec![
///             SelectOption::new("read", "Lesetilgang").description("Kan se alt, og endre ingenting").icon(icons::EYE),
///             SelectOption::new("write", "Skrivetilgang").description("Kan også fylle ut").icon(icons::PENCIL),
///         ]
///     />
/// };
/// ```
#[component]
pub fn SelectMenu(
    /// What is asked for.
    #[prop(into)]
    label: Prop<Text>,
    /// The options, in their order: pairs of value and label, or [`SelectOption`]s.
    #[prop(into)]
    options: Prop<Vec<SelectOption>>,
    /// The form's field that this asks for: its value, error, name, and whether it must be answered, come from there.
    #[prop(optional, into)]
    field: Option<FieldBinding<Option<Choice>>>,
    /// What is chosen: a start, a signal to share it, or a signal with a callback to rule it. A value that no option has is
    /// shown by its name. Default: nothing.
    #[prop(optional, into)]
    value: Model<Option<Choice>>,
    /// Called once for each change that the user makes, with what is chosen now.
    #[prop(optional, into)]
    on_change: Option<Callback<Option<Choice>>>,
    /// What stands in it while nothing is chosen. Default: «Velg» in the language in context.
    #[prop(optional, into)]
    placeholder: Prop<Option<Text>>,
    /// How it looks. Default: as a field.
    #[prop(optional, into)]
    variant: Prop<SelectMenuVariant>,
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
    /// The id of the button. Default: made of `name`. The list's is the same with `-list` after it.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add to the field.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called when the focus leaves it: the time to check the answer.
    #[prop(optional, into)]
    on_blur: Option<Callback<FocusEvent>>,
) -> impl IntoView {
    let (value, field) = bound(field, value);
    let given = control::Given {
        label: label.clone(),
        options,
        value,
        on_change,
        placeholder,
        variant,
        aria_describedby,
        field: field.clone(),
        on_blur,
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
