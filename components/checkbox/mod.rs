//! [`Checkbox`]: a yes or no to one thing; and [`CheckboxGroup`]: any number of answers to one question.

mod control;
mod group;
pub(crate) mod style;

pub use control::CheckboxControl;
pub use group::CheckboxGroup;

use super::{
    Size,
    field::{Field, FieldLayout, FieldMessage, Requirement, joined},
    revealed,
};
use crate::runtime::{
    Choice, FieldBinding, Model, Problem, Prop, Text,
    choice_group::SeveralChoices,
    form::bound,
    id_scope::{component_id, part_id},
};
use leptos::{ev::FocusEvent, html, prelude::*};

/// A yes or no to one thing: a [`Field`] around a [`CheckboxControl`]. The whole row can be pressed. With a `value` in a
/// [`CheckboxGroup`], it is one of its answers.
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
    /// The form's field that this asks for: its value, error, name, and whether it must be filled in, come from there.
    #[prop(optional, into)]
    field: Option<FieldBinding<bool>>,
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
    /// Whether it is checked: a start, a signal to share it, or a signal with a callback to rule it. In a group, the group
    /// knows.
    #[prop(optional, into)]
    checked: Model<bool>,
    /// Called once for each change that the user makes, with whether it is checked now.
    #[prop(optional, into)]
    on_change: Option<Callback<bool>>,
    /// Neither yes nor no: some of what it stands for is checked. A press makes it checked.
    #[prop(optional, into)]
    indeterminate: Prop<bool>,
    /// The name of the value when the form is submitted. In a group it is the group's.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The value that is submitted when it is checked. In a group: what is chosen with it. Default, as in HTML: `on`.
    #[prop(optional, into)]
    value: Prop<Option<Choice>>,
    /// In a group: unchecks all others, and they it. For «none of these».
    #[prop(optional)]
    exclusive: bool,
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
    /// What is asked because it is checked. It is seen only then, and what is answered there is not sent otherwise.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (checked, field) = bound(field, checked);
    let group = value.get_untracked().zip(SeveralChoices::current());
    let (checked, name) = match group {
        Some((value, group)) => (
            group.offer(&value, exclusive),
            group.name.map(|name| Some(name.clone())),
        ),
        None => (checked, joined::name(field.as_ref(), name)),
    };
    let value = value.map(|value| value.as_ref().map(|value| Text::from(value.name().to_owned())));
    // Checkboxes of one group have one name; their values tell them apart.
    let names = [name.get_untracked(), value.get_untracked()];
    let own_name: Vec<_> = names.iter().flatten().map(Text::as_str).collect();
    let id = component_id(&id, Some(&own_name.join("-")));
    let content_id = part_id(&id, "revealed");
    let controls: Prop<Option<Text>> = match children {
        Some(_) => content_id.clone().into(),
        None => Prop::Static(None),
    };

    let checkbox = view! {
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
                aria_controls=controls
                nostrip:on_focus=on_focus
                nostrip:on_blur=on_blur
                node_ref=node_ref
            />
        </Field>
    };
    revealed::with(checkbox.into_any(), children, content_id, checked.signal())
}
