use crate::{
    components::{Tooltip, field::FieldControl, icon, radio::RadioButton},
    runtime::{Choice, Prop, Text, choice_group::OneChoice, id_scope::component_id, listen, prop::class_names},
};
use leptos::{ev, html, prelude::*};

/// One of a [`ToggleGroup`](super::ToggleGroup).
#[component]
pub fn ToggleGroupItem(
    /// What is chosen with it, and submitted.
    #[prop(into)]
    value: Choice,
    /// An icon before the text. Default: none.
    #[prop(optional, into)]
    icon: Prop<Option<icondata_core::Icon>>,
    /// The name of one that is an icon alone. It is shown in a tooltip. Default: the text is the name.
    #[prop(optional, into)]
    tooltip: Option<Prop<Text>>,
    /// Cannot be chosen or focused.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The id of the radio button. Default: made of the group's name and the value.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The native radio button.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
    /// The text.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let button = RadioButton::of(&value);
    let group_name = OneChoice::current().map(|group| group.name.get_untracked());
    let own_name = format!("{}-{}", group_name.as_deref().unwrap_or("toggle"), value.name());
    let control = FieldControl {
        id: component_id(&id, Some(&own_name)).map(|id| Some(id.clone())),
        disabled,
        ..button.control
    }
    .joined();
    let symbol = icon.get_untracked().map(|first| {
        let shown = icon.map(move |icon| icon.unwrap_or(first));
        icon::decoration("felles-toggle-group__icon", shown).into_any()
    });
    let said = tooltip
        .clone()
        .map(|text| view! { <span class="felles-toggle-group__said">{text}</span> });
    let item = view! {
        <label class=class_names("felles-toggle-group__item", &class)>
            <input
                {..control.attributes()}
                class="felles-toggle-group__input"
                node_ref=node_ref
                value=value.name().to_owned()
                data-readonly=control.readonly.map(|readonly| readonly.then_some(""))
                type="radio"
                {..button.binding}
                {..listen(ev::click, control.refuse_press())}
            />
            {symbol}
            {said}
            {children.map(|children| view! { <span class="felles-toggle-group__text">{children()}</span> })}
        </label>
    };
    match tooltip {
        Some(text) => view! { <Tooltip text=text>{item}</Tooltip> }.into_any(),
        None => item.into_any(),
    }
}
