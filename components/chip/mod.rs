//! [`Chip`]: a short choice in a pill; [`ChipButton`]: something to do in one; [`ChipGroup`]: a row of them.

mod button;
mod group;
pub(crate) mod style;

pub use button::ChipButton;
pub use group::{ChipGroup, ChipGroupAlign};

use super::{Size, field::FieldControl, icon, radio::RadioButton};
use crate::{
    runtime::{
        Choice, Model, Prop, Text,
        choice_group::{OneChoice, SeveralChoices},
        id_scope::component_id,
        listen,
        prop::class_names,
        scripted,
        value_binding::{ValueBinding, bind_checked},
    },
    styles,
};
use leptos::{ev, html, prelude::*};

crate::variants! {
    /// How wide a chip is.
    pub enum ChipWidth {
        /// As its text.
        #[default]
        Fit = "fit",
        /// As what it stands in.
        Full = "full",
    }
}

/// A short choice in a pill. In a [`RadioGroup`](super::RadioGroup) it is one of several, in a
/// [`CheckboxGroup`](super::CheckboxGroup) any of them, alone a yes or no: always a native control with its label.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let topics = RwSignal::new(vec!["tax".to_owned()]);
/// let _ = view! {
///     <CheckboxGroup legend="Tema" name="topic" selected=topics>
///         <ChipGroup>
///             <Chip label="Skatt" value="tax" />
///             <Chip label="Arbeid" value="work" />
///         </ChipGroup>
///     </CheckboxGroup>
/// };
/// ```
#[component]
pub fn Chip(
    /// What is chosen with it, in a word or two.
    #[prop(into)]
    label: Prop<Text>,
    /// What is chosen with it, and submitted. Alone, the default is as in HTML: `on`.
    #[prop(optional, into)]
    value: Option<Choice>,
    /// Whether it is chosen: a start, a signal to share it, or a signal with a callback to rule it. In a group, the group
    /// knows.
    #[prop(optional, into)]
    checked: Model<bool>,
    /// Called once for each change that the user makes, with whether it is chosen now. In a radio group, the group calls.
    #[prop(optional, into)]
    on_change: Option<Callback<bool>>,
    /// In a checkbox group: unchecks all others, and they it.
    #[prop(optional)]
    exclusive: bool,
    /// The name of the value when the form is submitted. In a group it is the group's.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// An icon before the text, while it is not chosen. Default: none.
    #[prop(optional, into)]
    icon: Prop<Option<icondata_core::Icon>>,
    /// How wide it is. Default: as its text.
    #[prop(optional, into)]
    width: Prop<ChipWidth>,
    /// Can be read, focused and submitted, but not changed.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be chosen, focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// Ids of what describes it.
    #[prop(optional, into)]
    aria_describedby: Prop<Option<Text>>,
    /// The id of what it shows while it is chosen. It is told of only while the script runs.
    #[prop(optional, into)]
    aria_controls: Prop<Option<Text>>,
    /// The id of the native control. Default: made of name and value.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The native control.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let part = Part::of(value.as_ref(), checked, on_change, exclusive, name);
    let value = value.map(|value| Text::from(value.name().to_owned()));
    let path = part.control.name.get_untracked();
    let own_name: Vec<_> = [&path, &value].into_iter().flatten().map(Text::as_str).collect();
    let control = FieldControl {
        id: component_id(&id, Some(&own_name.join("-"))).map(|id| Some(id.clone())),
        aria_describedby,
        readonly,
        disabled,
        ..part.control
    }
    .joined();
    let is_box = part.kind == "checkbox";
    let locked = control.readonly.clone();
    let reveals = aria_controls.map(|controls| controls.is_some().then_some(""));
    view! {
        <label
            class=class_names("felles-chip", &class)
            data-size=size
            data-width=width.unless_default()
        >
            <input
                {..control.attributes()}
                class="felles-chip__input"
                node_ref=node_ref
                value=value
                aria-controls=scripted(aria_controls)
                // A radio button cannot say it: its group does.
                aria-readonly=locked.map(move |locked| (*locked && is_box).then_some("true"))
                data-readonly=locked.map(|locked| locked.then_some(""))
                data-reveals=reveals
                type=part.kind
                {..part.binding}
                {..listen(ev::click, control.refuse_press())}
            />
            {symbol(&icon)}
            <span class="felles-chip__text">{label}</span>
        </label>
    }
}

/// What a chip is, where it stands.
struct Part {
    kind: &'static str,
    control: FieldControl,
    binding: ValueBinding,
}

impl Part {
    fn of(
        value: Option<&Choice>,
        checked: Model<bool>,
        on_change: Option<Callback<bool>>,
        exclusive: bool,
        name: Prop<Option<Text>>,
    ) -> Self {
        if let Some(value) = value.filter(|_| OneChoice::current().is_some()) {
            let RadioButton { control, binding } = RadioButton::of(value);
            return Self {
                kind: "radio",
                control,
                binding,
            };
        }
        let (checked, name) = match value.zip(SeveralChoices::current()) {
            Some((value, group)) => (group.offer(value, exclusive), group.name.map(|name| Some(name.clone()))),
            None => (checked, name),
        };
        Self {
            kind: "checkbox",
            control: FieldControl {
                name,
                ..FieldControl::default()
            },
            binding: bind_checked(checked, on_change),
        }
    }
}

fn symbol(icon: &Prop<Option<icondata_core::Icon>>) -> Option<impl IntoView + use<>> {
    let first = icon.get_untracked()?;
    let shown = icon.map(move |icon| icon.unwrap_or(first));
    Some(icon::decoration("felles-chip__icon", shown))
}
