use super::style;
use crate::{
    components::field::{self, FieldControl},
    runtime::{Model, Prop, Text, listen, prop::class_names, value_binding::bind_checked},
    styles,
};
use leptos::{
    ev::{self, FocusEvent},
    html,
    prelude::*,
};

/// The bare control of a [`Switch`](super::Switch), for use inside a [`Field`](field::Field), or alone where something else
/// names it, as in a table. Its root is the native `<input>`.
#[component]
pub fn SwitchControl(
    /// Whether it is on: a start, a signal to share it, or a signal with a callback to rule it.
    #[prop(optional, into)]
    checked: Model<bool>,
    /// Called once for each change that the user makes, with whether it is on now.
    #[prop(optional, into)]
    on_change: Option<Callback<bool>>,
    /// The change is under way: it shows that, keeps the focus, and cannot be changed.
    #[prop(optional, into)]
    loading: Prop<bool>,
    /// The name of the value when the form is submitted. Default: that of the field.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The value that is submitted while it is on. Default, as in HTML: `on`.
    #[prop(optional, into)]
    value: Prop<Option<Text>>,
    /// Must be on. Inside a field, say it there: then it is marked too.
    #[prop(optional, into)]
    required: Prop<bool>,
    /// Can be read, focused and submitted, but not changed. Inside a field, say it there.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted. Inside a field, say it there.
    #[prop(optional, into)]
    disabled: Prop<bool>,
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
    styles::adopt(&field::style::SHEET);
    styles::adopt(&style::SHEET);
    let control = FieldControl {
        id,
        name,
        aria_describedby,
        aria_labelledby,
        required,
        readonly,
        disabled,
        ..FieldControl::default()
    }
    .joined();
    let locked = control.readonly.clone();
    // While the change is under way it is as one that may only be read.
    let held = FieldControl {
        readonly: locked.either(&loading),
        ..control.clone()
    };

    view! {
        <input
            {..control.attributes()}
            class=class_names("felles-switch", &class)
            node_ref=node_ref
            value=value
            aria-label=aria_label
            aria-readonly=locked.map(|locked| locked.then_some("true"))
            aria-busy=loading.map(|loading| loading.then_some("true"))
            role="switch"
            type="checkbox"
            {..bind_checked(checked, on_change)}
            {..listen(ev::click, held.refuse_press())}
            {..listen(ev::focus, on_focus)}
            {..listen(ev::blur, on_blur)}
        />
    }
}
