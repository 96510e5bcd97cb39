//! [`RadioCard`]: one answer of several, with an excerpt that says more.

pub(crate) mod style;

use super::radio::{Radio, RadioProps};
use crate::{
    runtime::{Choice, Prop, Text, prop::class_names},
    styles,
};
use leptos::{ev::FocusEvent, html, prelude::*};

/// One answer of a [`RadioGroup`](super::RadioGroup), in a card with an excerpt: where the label alone does not tell the
/// answers apart. The whole card can be pressed.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let code = RwSignal::new(None::<String>);
/// let _ = view! {
///     <RadioGroup legend="Velg næringskode" name="industry" selected=code>
///         <RadioCard title="47.910 Netthandel" excerpt="Salg til forbruker over internett." value="47.910" />
///         <RadioCard title="62.010 Programmering" excerpt="Utvikling av programvare." value="62.010" />
///     </RadioGroup>
/// };
/// ```
#[component]
pub fn RadioCard(
    /// The answer.
    #[prop(into)]
    title: Prop<Text>,
    /// What is chosen with it, and submitted.
    #[prop(into)]
    value: Choice,
    /// What it means. Three lines of it are shown, and all of it while it is chosen.
    #[prop(optional, into)]
    excerpt: Prop<Option<Text>>,
    /// Cannot be chosen, focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The id of the radio button. Default: made of the group's name and the value.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add to the card.
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
    /// What is asked because of this answer, below the card. It is seen only while this is chosen, and what is answered
    /// there is not sent otherwise.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let props = RadioProps::builder().label(title).value(value).build();
    let card = Radio(RadioProps {
        description: excerpt,
        disabled,
        id,
        class: class_names("felles-radio-card", &class),
        on_focus,
        on_blur,
        node_ref,
        children,
        ..props
    });
    // After those of field and radio button, which it changes.
    styles::adopt(&style::SHEET);
    card
}
