use crate::{
    components::{Details, HeadingLevel},
    runtime::{Model, Prop, Text},
};
use leptos::prelude::*;

/// A group of choices in a [`FilterPanel`](super::FilterPanel), which can be folded.
#[component]
pub fn FilterGroup(
    /// What it narrows by.
    #[prop(into)]
    title: Prop<Text>,
    /// How many in it are chosen. It is told beside the title.
    #[prop(optional, into)]
    count: Prop<u32>,
    /// Whether it is open. Default: it is.
    #[prop(default = true.into(), into)]
    open: Model<bool>,
    /// Makes the title a heading of this level. Default: it is text only.
    #[prop(optional)]
    level: Option<HeadingLevel>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The choices: a checkbox group, a radio group.
    children: Children,
) -> impl IntoView {
    let title = title.zip(&count, |title, count| match count {
        0 => title.clone(),
        count => format!("{title} ({count})").into(),
    });
    view! {
        <Details title=title open=open nostrip:level=level id=id class=class>
            {children()}
        </Details>
    }
}
