//! [`RadioGroup`] and [`Radio`]: one answer of several.

mod control;
mod group;
pub(crate) mod style;

pub(crate) use control::RadioButton;
pub use control::RadioControl;
pub use group::RadioGroup;

use super::{
    field::{Field, FieldLayout},
    revealed,
};
use crate::runtime::{
    Choice, Prop, Text,
    choice_group::OneChoice,
    id_scope::{component_id, part_id},
};
use leptos::{ev::FocusEvent, html, prelude::*};

/// One answer of a [`RadioGroup`]: a [`Field`] around a [`RadioControl`]. The whole row can be pressed.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let answer_by = RwSignal::new(None::<String>);
/// let _ = view! {
///     <RadioGroup legend="Hvordan skal vi svare deg?" name="answer-by" selected=answer_by>
///         <Radio label="I posten" value="letter" />
///         <Radio label="På telefon" value="phone">
///             <TextField label="Telefonnummer" name="phone" r#type=TextFieldType::Tel autocomplete="tel" width=16 />
///         </Radio>
///     </RadioGroup>
/// };
/// ```
#[component]
pub fn Radio(
    /// The answer.
    #[prop(into)]
    label: Prop<Text>,
    /// What is chosen with it, and submitted.
    #[prop(into)]
    value: Choice,
    /// What helps to choose, in a sentence or two, under the label.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// Cannot be chosen, focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The id of the radio button. Default: made of the group's name and the value.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add to the field.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Ids of more that describes it, read after the description.
    #[prop(optional, into)]
    aria_describedby: Prop<Option<Text>>,
    /// Called when it gets the focus.
    #[prop(optional, into)]
    on_focus: Option<Callback<FocusEvent>>,
    /// Called when it loses the focus.
    #[prop(optional, into)]
    on_blur: Option<Callback<FocusEvent>>,
    /// The native radio button.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
    /// What is asked because of this answer. It is seen only while this is chosen, and what is answered there is not sent
    /// otherwise.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let group = OneChoice::current();
    let group_name = group.as_ref().map(|group| group.name.get_untracked());
    let own_name = format!("{}-{}", group_name.as_deref().unwrap_or("radio"), value.name());
    let id = component_id(&id, Some(&own_name));
    let content_id = part_id(&id, "revealed");
    let chosen = match group {
        Some(group) if children.is_some() => group.model_of(&value).signal(),
        _ => Signal::stored(false),
    };
    let controls: Prop<Option<Text>> = match children {
        Some(_) => content_id.clone().into(),
        None => Prop::Static(None),
    };

    let radio = view! {
        <Field
            label=label
            description=description
            disabled=disabled
            layout=FieldLayout::Beside
            id=id.map(|id| Some(id.clone()))
            class=class
        >
            <RadioControl
                value=value
                aria_describedby=aria_describedby
                aria_controls=controls
                nostrip:on_focus=on_focus
                nostrip:on_blur=on_blur
                node_ref=node_ref
            />
        </Field>
    };
    revealed::with(radio.into_any(), children, content_id, chosen)
}
