use super::style;
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// Where the chips of a row stand.
    pub enum ChipGroupAlign {
        /// Where lines begin.
        #[default]
        Start = "start",
        /// In the middle.
        Center = "center",
    }
}

/// A row of chips that go on below when there is no room.
///
/// Chips that are a choice stand in a [`RadioGroup`](crate::components::RadioGroup) or a
/// [`CheckboxGroup`](crate::components::CheckboxGroup), which names them; others are named by `label`.
#[component]
pub fn ChipGroup(
    /// What the chips are, for those who do not see it. Default: what is around names them.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// Where they stand. Default: where lines begin.
    #[prop(optional, into)]
    align: Prop<ChipGroupAlign>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The chips.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    view! {
        <div
            class=class_names("felles-chip__group", &class)
            role=label.map(|label| label.is_some().then_some("group"))
            aria-label=label
            data-align=align.unless_default()
            id=id
        >
            {children()}
        </div>
    }
}
