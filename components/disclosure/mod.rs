//! [`Disclosure`]: a few words that unfold a little more.

pub(crate) mod style;

use super::{Color, Size, icon};
use crate::{
    runtime::{
        Model, Prop, Text,
        details_binding::{bind_open, unfolding},
    },
    styles,
};
use leptos::{html, prelude::*};

crate::variants! {
    /// What a [`Disclosure`] looks like.
    pub enum DisclosureVariant {
        /// A link's text.
        #[default]
        Text = "text",
        /// A small button.
        Button = "button",
    }

    /// What tells that there is more to unfold.
    pub enum DisclosureMarker {
        /// An arrow that turns.
        #[default]
        Arrow = "arrow",
        /// An arrow in a circle.
        Circle = "circle",
        /// Nothing but the words, which must then say it: «Vis …», «Skjul …».
        None = "none",
    }

    /// Where a [`Disclosure`]'s words stand.
    pub enum DisclosureAlign {
        /// Where lines begin.
        #[default]
        Start = "start",
        /// Where lines end.
        End = "end",
    }
}

/// A few words that unfold a little more, in the middle of something else: a native `<details>` without a heading.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <Disclosure label="Vis adressen" open_label="Skjul adressen">"Storgata 1, 0155 Oslo"</Disclosure> };
/// ```
#[component]
pub fn Disclosure(
    /// What it says: what there is to see.
    #[prop(into)]
    label: Prop<Text>,
    /// What it says while it is open. Default: the same. Where it says something else, assistive technology reads that too.
    #[prop(optional, into)]
    open_label: Option<Prop<Text>>,
    /// Whether it is open. Default: closed, and opened by the user. When the owner rules it (`(Signal, Callback)`), it is
    /// as the owner's signal says.
    #[prop(optional, into)]
    open: Model<bool>,
    /// What it looks like. Default: a link's text.
    #[prop(optional, into)]
    variant: Prop<DisclosureVariant>,
    /// What tells that there is more. Default: an arrow.
    #[prop(optional, into)]
    marker: Prop<DisclosureMarker>,
    /// Where the words stand. Default: where lines begin.
    #[prop(optional, into)]
    align: Prop<DisclosureAlign>,
    /// Of those that have the same name in the document, one at a time is open. Default: each for itself.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
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
    // Which of the two is shown, the sheet decides: so it is right before the script comes.
    let open_label = open_label.map(|label| {
        view! { <span class="felles-disclosure__label" data-when="open">{label}</span> }
    });
    let when = open_label.is_some().then_some("closed");
    view! {
        <details
            {..bind_open(open, on_toggle)}
            class=unfolding("felles-disclosure", &class)
            data-variant=variant
            data-marker=marker
            data-align=align
            data-color=color
            data-size=size
            open=open.signal()
            name=name
            id=id
            node_ref=node_ref
        >
            <summary class="felles-disclosure__summary">
                {icon::chevron("felles-disclosure__marker")}
                <span class="felles-disclosure__label" data-when=when>{label}</span>
                {open_label}
            </summary>
            <div class="felles-disclosure__content felles-trims">{children()}</div>
        </details>
    }
}
