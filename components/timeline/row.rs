//! [`TimelineRow`]: periods of one kind.

use super::TimelineContext;
use crate::{
    components::icon,
    runtime::{Prop, Text, native, prop::class_names},
};
use leptos::{context::Provider, prelude::*};

/// Periods of one kind in a [`Timeline`](super::Timeline), on a line of their own.
#[component]
pub fn TimelineRow(
    /// What kind they are of.
    #[prop(into)]
    label: Prop<Text>,
    /// An icon before it. It is decoration: the label must do without it. Default: none.
    #[prop(optional, into)]
    icon: Option<Prop<icondata_core::Icon>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The `TimelineItem`s, the first first.
    children: Children,
) -> impl IntoView {
    let context = use_context::<TimelineContext>().map(|timeline| TimelineContext {
        in_row: true,
        ..timeline
    });
    let symbol = icon.map(|icon| icon::decoration("felles-timeline__row-icon", icon));
    let items = match context {
        Some(context) => view! { <Provider value=context>{children()}</Provider> }.into_any(),
        None => children(),
    };
    let content = view! {
        <div class="felles-timeline__row-label">{symbol} <span>{label.clone()}</span></div>
        <ol class="felles-timeline__items" role="list" aria-label=label>{items}</ol>
    };
    native("li", content.into_any())
        .attribute("class", class_names("felles-timeline__row", &class))
        .attribute("id", id)
}
