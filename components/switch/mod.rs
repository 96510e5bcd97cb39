//! [`Switch`]: turns one thing on or off.

mod control;
pub(crate) mod style;

pub use control::SwitchControl;

use super::{
    Size,
    field::{Field, FieldLayout, FieldMessage, Requirement, joined},
};
use crate::runtime::{FieldBinding, Model, Problem, Prop, Text, form::bound, id_scope::component_id};
use leptos::{ev::FocusEvent, html, prelude::*};

/// Turns one thing on or off, at once: a [`Field`] around a [`SwitchControl`]. The whole row can be pressed.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let by_sms = RwSignal::new(true);
/// let _ = view! { <Switch label="Varsle meg på SMS" checked=by_sms /> };
/// ```
#[component]
pub fn Switch(
    /// What is on while it is on. It stays the same.
    #[prop(into)]
    label: Prop<Text>,
    /// The form's field that this asks for: its value, error and name come from there.
    #[prop(optional, into)]
    field: Option<FieldBinding<bool>>,
    /// Hides the label from those who see. Only where what it turns on is plain to see without it.
    #[prop(optional, into)]
    hide_label: Prop<bool>,
    /// What it means that it is on, in a sentence or two, under the label.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// Why it could not be changed, and what to do.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// Another message. It stands aside while there is an `error`.
    #[prop(optional, into)]
    message: Prop<Option<FieldMessage>>,
    /// Whether it must be on, and what is said of that beside the label.
    #[prop(optional, into)]
    required: Prop<Requirement>,
    /// Can be read, focused and submitted, but not changed. Shows a lock.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The change is under way: it shows that, keeps the focus, and cannot be changed.
    #[prop(optional, into)]
    loading: Prop<bool>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id of the switch. Default: made of `name`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add to the field.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Whether it is on: a start, a signal to share it, or a signal with a callback to rule it.
    #[prop(optional, into)]
    checked: Model<bool>,
    /// Called once for each change that the user makes, with whether it is on now.
    #[prop(optional, into)]
    on_change: Option<Callback<bool>>,
    /// The name of the value when the form is submitted.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The value that is submitted while it is on. Default, as in HTML: `on`.
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
    let (checked, field) = bound(field, checked);
    let name = joined::name(field.as_ref(), name);
    let id = component_id(&id, Some(name.get_untracked().as_deref().unwrap_or("switch")));

    view! {
        <Field
            label=label
            nostrip:field=field
            hide_label=hide_label
            description=description
            error=error
            message=message
            required=required
            readonly=readonly
            disabled=disabled
            layout=FieldLayout::Beside
            size=size
            id=id.map(|id| Some(id.clone()))
            name=name
            class=class
        >
            <SwitchControl
                checked=checked
                nostrip:on_change=on_change
                loading=loading
                value=value
                aria_describedby=aria_describedby
                nostrip:on_focus=on_focus
                nostrip:on_blur=on_blur
                node_ref=node_ref
            />
        </Field>
    }
}
