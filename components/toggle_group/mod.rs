//! [`ToggleGroup`]: one of a few ways to see the same thing.

mod item;
pub(crate) mod style;

pub use item::ToggleGroupItem;

use super::{Size, button::ButtonWidth, field::Requirement, radio::RadioGroup};
use crate::{
    runtime::{
        Choice, FieldBinding, Model, Problem, Prop, Text,
        roving_focus::{self, Axis},
    },
    styles,
};
use leptos::{ev::KeyboardEvent, html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

crate::variants! {
    /// How much a toggle group pulls.
    pub enum ToggleGroupVariant {
        /// The chosen one is filled: what decides the whole page.
        #[default]
        Primary = "primary",
        /// The chosen one is tinted: for a part of a page.
        Secondary = "secondary",
    }
}

/// One of a few ways to see the same thing, such as a list or a map: native radio buttons in a row.
///
/// Unlike radio buttons elsewhere, the arrow keys only move the focus; Space and Enter choose. So a view that takes time to
/// come is not asked for on the way to another. Without a script the arrow keys choose.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let shown = RwSignal::new("list".to_owned());
/// let _ = view! {
///     <ToggleGroup label="Vis sakene som" hide_label=true selected=shown>
///         <ToggleGroupItem value="list" icon=icons::BULLET_LIST>"Liste"</ToggleGroupItem>
///         <ToggleGroupItem value="table" icon=icons::TABLE>"Tabell"</ToggleGroupItem>
///     </ToggleGroup>
/// };
/// ```
#[component]
pub fn ToggleGroup(
    /// What is chosen between. It names the group.
    #[prop(into)]
    label: Prop<Text>,
    /// Hides the label from those who see. Only where it is plain to see without it.
    #[prop(optional, into)]
    hide_label: Prop<bool>,
    /// What helps to choose, under the label.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// The form's field that this asks for: its value, error and name come from there.
    #[prop(optional, into)]
    field: Option<FieldBinding<Option<Choice>>>,
    /// What is wrong with the choice, and how to mend it.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// Whether one must be chosen, and what is said of that beside the label. `true` marks it as required.
    #[prop(optional, into)]
    required: Prop<Requirement>,
    /// Can be read, focused and submitted, but not changed. Shows a lock.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// How much it pulls. Default: primary.
    #[prop(optional, into)]
    variant: Prop<ToggleGroupVariant>,
    /// How wide it is. Default: as its items; else they share all there is.
    #[prop(optional, into)]
    width: Prop<ButtonWidth>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// Ids of more that describes it, read after the error.
    #[prop(optional, into)]
    aria_describedby: Prop<Option<Text>>,
    /// The id. Default: made of `name`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What is chosen: a start, a signal to share it, or a signal with a callback to rule it. One is always chosen, so begin
    /// with one.
    #[prop(optional, into)]
    selected: Model<Option<Choice>>,
    /// Called once for each choice that the user makes.
    #[prop(optional, into)]
    on_change: Option<Callback<Choice>>,
    /// The name of the value when a form is submitted. Default: the id.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The native fieldset.
    #[prop(optional)]
    node_ref: NodeRef<html::Fieldset>,
    /// The items.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    view! {
        <RadioGroup
            legend=label
            hide_legend=hide_label
            description=description
            nostrip:field=field
            error=error
            required=required
            readonly=readonly
            disabled=disabled
            size=size
            aria_describedby=aria_describedby
            id=id
            class=class
            selected=selected
            nostrip:on_change=on_change
            name=name
            node_ref=node_ref
        >
            <div
                class="felles-toggle-group"
                data-variant=variant
                data-width=width.unless_default()
                on:keydown=|event| press(&event)
            >
                {children()}
            </div>
        </RadioGroup>
    }
}

/// The arrow keys move the focus and choose nothing; Enter chooses, where the browser would submit the form. Space is the
/// browser's own.
fn press(event: &KeyboardEvent) {
    let Some(row) = event.current_target().and_then(|row| row.dyn_into::<Element>().ok()) else {
        return;
    };
    let items = roving_focus::items(&row, ".felles-toggle-group__input");
    if roving_focus::on_key(event, &items, Axis::Both, true).is_some() || event.key() != "Enter" {
        return;
    }
    let item = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    if let Some(item) = item.filter(|_| roving_focus::is_plain(event)) {
        event.prevent_default();
        item.click();
    }
}
