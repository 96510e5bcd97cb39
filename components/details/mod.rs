//! [`Details`]: a heading that unfolds what it is about.

pub(crate) mod style;

use super::{Color, HeadingLevel, Size, icon};
use crate::{
    runtime::{
        Model, Prop, Text,
        details_binding::{bind_open, unfolding},
        prop::class_names,
    },
    styles,
};
use leptos::{either::Either, html, prelude::*};

crate::variants! {
    /// How much a [`Details`] stands out.
    pub enum DetailsVariant {
        /// A row between two lines, as wide as what it stands in.
        #[default]
        Default = "default",
        /// A tinted area.
        Tinted = "tinted",
        /// Text to press, in the middle of other text.
        Ghost = "ghost",
    }
}

/// A heading that unfolds what it is about: a native `<details>`, which the browser's search and addresses open too.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <Details title="Hvem kan søke?">"Alle som har fylt 18 år."</Details> };
/// ```
#[component]
pub fn Details(
    /// The heading.
    #[prop(into)]
    title: Prop<Text>,
    /// A line below the heading, seen also while it is closed.
    #[prop(optional, into)]
    description: Option<Prop<Text>>,
    /// Makes the heading one in the outline of the page. Default: it is text only.
    #[prop(optional, into)]
    level: Option<HeadingLevel>,
    /// Whether it is open. Default: closed, and opened by the user. When the owner rules it (`(Signal, Callback)`), it is
    /// as the owner's signal says.
    #[prop(optional, into)]
    open: Model<bool>,
    /// How much it stands out. Default: a row between two lines.
    #[prop(optional, into)]
    variant: Prop<DetailsVariant>,
    /// Of those that have the same name in the document, one at a time is open. Default: each for itself.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// What can be done with it as a whole, at the end of the heading's row: a button, a checkbox. It stands beside the
    /// heading, not in it, and comes after it in the Tab order.
    #[prop(optional, into)]
    actions: Option<ViewFnOnce>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called with whether it is open now, once for each time the user opened or closed it.
    #[prop(optional, into)]
    on_toggle: Option<Callback<bool>>,
    /// The native element.
    #[prop(optional)]
    node_ref: NodeRef<html::Details>,
    /// What it unfolds.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let beside = actions.is_some();
    let root_class = if beside { Prop::default() } else { class.clone() };
    let title = match level {
        Some(level) => level.heading("felles-details__title", Prop::default(), title),
        None => view! { <span class="felles-details__title">{title}</span> }.into_any(),
    };
    let description =
        description.map(|description| view! { <span class="felles-details__description">{description}</span> });
    let details = view! {
        <details
            {..bind_open(open, on_toggle)}
            class=unfolding("felles-details", &root_class)
            data-variant=variant
            data-color=color
            data-size=size.clone()
            open=open.signal()
            name=name
            id=id
            node_ref=node_ref
        >
            <summary class="felles-details__summary">
                {icon::chevron("felles-details__marker")}
                {title}
                {description}
            </summary>
            <div class="felles-details__content felles-trims">{children()}</div>
        </details>
    };
    match actions {
        None => Either::Left(details),
        Some(actions) => Either::Right(view! {
            <div class=class_names("felles-details__row", &class) data-size=size>
                {details}
                <div class="felles-details__actions">{actions.run()}</div>
            </div>
        }),
    }
}
