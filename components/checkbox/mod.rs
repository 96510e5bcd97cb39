//! [`Checkbox`]: a yes or no to one thing.

mod control;
pub(crate) mod style;

pub use control::CheckboxControl;

use super::{
    Size,
    field::{Field, FieldLayout, FieldMessage, Requirement},
};
use crate::runtime::{Model, Problem, Prop, Text, id_scope::component_id};
use leptos::{ev::FocusEvent, html, prelude::*};

/// A yes or no to one thing: a [`Field`] around a [`CheckboxControl`]. The whole row can be pressed.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let agreed = RwSignal::new(false);
/// let _ = view! { <Checkbox label="Jeg har lest vilkårene" name="terms" checked=agreed required=true /> };
/// ```
#[component]
pub fn Checkbox(
    /// What is said yes to.
    #[prop(into)]
    label: Prop<Text>,
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
    /// Whether it must be checked, and what is said of that beside the label. `true` marks it as required.
    #[prop(optional, into)]
    required: Prop<Requirement>,
    /// Can be read, focused and submitted, but not changed. Shows a lock.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id of the checkbox. Default: made of `name` and `value`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add to the field.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Whether it is checked: a start, a signal to share it, or a signal with a callback to rule it.
    #[prop(optional, into)]
    checked: Model<bool>,
    /// Called once for each change that the user makes, with whether it is checked now.
    #[prop(optional, into)]
    on_change: Option<Callback<bool>>,
    /// Neither yes nor no: some of what it stands for is checked. A press makes it checked.
    #[prop(optional, into)]
    indeterminate: Prop<bool>,
    /// The name of the value when the form is submitted.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The value that is submitted when it is checked. Default, as in HTML: `on`.
    #[prop(optional, into)]
    value: Prop<Option<Text>>,
    /// Ids of more that describes it, read after what the field has.
    #[prop(optional, into)]
    aria_describedby: Prop<Option<Text>>,
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
    // Checkboxes of one group have one name; their values tell them apart.
    let own_name = name.zip(&value, |name, value| {
        let names: Vec<_> = [name, value].into_iter().flatten().map(Text::as_str).collect();
        names.join("-")
    });
    let id = component_id(&id, Some(&own_name.get_untracked()));

    view! {
        <Field
            label=label
            hide_label=hide_label
            description=description
            error=error
            message=message
            invalid=invalid
            required=required
            readonly=readonly
            disabled=disabled
            layout=FieldLayout::Beside
            size=size
            id=id.map(|id| Some(id.clone()))
            name=name
            class=class
        >
            <CheckboxControl
                checked=checked
                nostrip:on_change=on_change
                indeterminate=indeterminate
                value=value
                aria_describedby=aria_describedby
                nostrip:on_focus=on_focus
                nostrip:on_blur=on_blur
                node_ref=node_ref
            />
        </Field>
    }
}
