use super::style;
use crate::{
    components::field::{self, FieldControl},
    runtime::{
        Choice, Model, Prop, Text,
        choice_group::OneChoice,
        listen,
        prop::class_names,
        scripted,
        value_binding::{ValueBinding, bind_radio},
        warning::warn,
    },
    styles,
};
use leptos::{
    ev::{self, FocusEvent},
    html,
    prelude::*,
};

/// The bare control of a [`Radio`](super::Radio), where something else names it, as in a table inside a
/// [`RadioGroup`](super::RadioGroup). Its root is the native `<input>`.
#[component]
pub fn RadioControl(
    /// What is chosen with it, and submitted.
    #[prop(into)]
    value: Choice,
    /// Cannot be chosen, focused or submitted. Inside a field, say it there.
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
    /// The id of what it shows while it is chosen. It is told of only while the script runs.
    #[prop(optional, into)]
    aria_controls: Prop<Option<Text>>,
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
    /// The native radio button.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
) -> impl IntoView {
    styles::adopt(&field::style::SHEET);
    styles::adopt(&style::SHEET);
    let button = RadioButton::of(&value);
    let control = FieldControl {
        id,
        aria_describedby,
        aria_labelledby,
        disabled,
        ..button.control
    }
    .joined();
    let reveals = aria_controls.map(|controls| controls.is_some().then_some(""));

    view! {
        <input
            {..control.attributes()}
            class=class_names("felles-radio", &class)
            node_ref=node_ref
            value=value.name().to_owned()
            aria-label=aria_label
            aria-controls=scripted(aria_controls)
            data-reveals=reveals
            data-readonly=control.readonly.map(|readonly| readonly.then_some(""))
            type="radio"
            {..button.binding}
            {..listen(ev::click, control.refuse_press())}
            {..listen(ev::focus, on_focus)}
            {..listen(ev::blur, on_blur)}
        />
    }
}

/// What a native radio button has from its group: also those of toggle groups and chips.
pub(crate) struct RadioButton {
    /// Its name, and whether an answer is required.
    pub control: FieldControl,
    /// Whether it is the chosen one.
    pub binding: ValueBinding,
}

impl RadioButton {
    /// The radio button of a choice in the group around. Outside a group it is bound to nothing.
    pub fn of(choice: &Choice) -> Self {
        let Some(group) = OneChoice::current() else {
            if cfg!(debug_assertions) {
                warn(format_args!(
                    "the radio button of \"{}\" stands in no RadioGroup, so nothing knows that it is chosen",
                    choice.name()
                ));
            }
            return Self {
                control: FieldControl::default(),
                binding: bind_radio(Model::default(), Callback::new(|()| ())),
            };
        };
        Self {
            control: FieldControl {
                name: group.name.map(|name| Some(name.clone())),
                required: group.required.clone(),
                ..FieldControl::default()
            },
            binding: bind_radio(group.model_of(choice), Callback::new(move |()| group.choose_none())),
        }
    }
}
