//! [`DescriptionList`]: words, each with what it stands for.

pub(crate) mod style;

use super::{Color, HeadingLevel, Size};
use crate::{
    runtime::{IdScope, Prop, Text, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// Where a description stands.
    pub enum DescriptionListLayout {
        /// Beside its term where there is room, below it elsewhere.
        #[default]
        Beside = "beside",
        /// Below its term.
        Stacked = "stacked",
        /// Below its term, as many pairs beside each other as there is room for.
        Grid = "grid",
    }
}

/// Words, each with what it stands for: facts of a case, answers that were given, terms explained.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <DescriptionList dividers=true>
///         <DescriptionListItem term="Saksnummer">"2026/1234"</DescriptionListItem>
///         <DescriptionListItem term="Mottatt"><FormattedValue kind=ValueKind::Date value="2026-03-02" /></DescriptionListItem>
///     </DescriptionList>
/// };
/// ```
#[component]
pub fn DescriptionList(
    /// Where the descriptions stand. Default: beside their terms where there is room.
    #[prop(optional, into)]
    layout: Prop<DescriptionListLayout>,
    /// Has a line after each pair. Default: space alone.
    #[prop(optional, into)]
    dividers: Prop<bool>,
    /// A heading before the list, which names it. Default: none.
    #[prop(optional, into)]
    heading: Option<Prop<Text>>,
    /// Which heading that is. Default: `h2`.
    #[prop(optional)]
    level: HeadingLevel,
    /// A sentence between heading and list. Default: none.
    #[prop(optional, into)]
    intro: Option<Prop<Text>>,
    /// The colour of links in it. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The pairs: `DescriptionListItem`s.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let heading_id = heading
        .is_some()
        .then(|| Text::from(IdScope::current().claim(Some("description-list"))));
    let named_by = heading_id.clone();
    let heading =
        heading.map(|heading| level.heading("felles-description-list__heading", Prop::Static(heading_id), heading));
    let intro = intro.map(|intro| view! { <p class="felles-description-list__intro">{intro}</p> });
    let list = native("dl", children())
        .attribute("class", Prop::Static("felles-description-list__list"))
        .attribute("data-layout", layout)
        .attribute("data-dividers", dividers)
        .attribute("aria-labelledby", Prop::Static(named_by));
    view! {
        <div
            class=class_names("felles-description-list", &class)
            data-color=color
            data-size=size
            id=id
        >
            {heading}
            {intro}
            {list}
        </div>
    }
}

/// A pair of a [`DescriptionList`]: a term, and what it stands for.
#[component]
pub fn DescriptionListItem(
    /// The term.
    #[prop(into)]
    term: Prop<Text>,
    /// What can be done with it: a link or a small button, at the end of the row. Its name must say what it is for, such as
    /// `Endre adresse`. Default: nothing.
    #[prop(optional, into)]
    action: Option<ViewFnOnce>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What it stands for: text, values, links, a list where there are several.
    children: Children,
) -> impl IntoView {
    let action = action.map(|action| view! { <dd class="felles-description-list__action">{action.run()}</dd> });
    let content = view! {
        <dt class="felles-description-list__term">{term}</dt>
        <dd class="felles-description-list__description felles-trims">{children()}</dd>
        {action}
    };
    native("div", content.into_any())
        .attribute("class", class_names("felles-description-list__item", &class))
        .attribute("id", id)
}
