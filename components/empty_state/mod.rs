//! [`EmptyState`]: what stands where there is nothing.

pub(crate) mod style;

use super::{Color, Heading, HeadingLevel, HeadingSize, Size, TextAlign};
use crate::{
    runtime::{
        Prop, Text, announce, announcer,
        element_hook::{ElementHook, Origin, on_element},
        prop::class_names,
    },
    styles,
};
use leptos::{either::Either, prelude::*};

crate::variants! {
    /// What an empty place stands on.
    pub enum EmptyStateVariant {
        /// A frame, in place of the list.
        #[default]
        Framed = "framed",
        /// A ground with a hint of the colour.
        Tinted = "tinted",
        /// Nothing of its own, for one that stands in a card or a table already.
        Plain = "plain",
    }
}

/// What stands where there is nothing, or nothing was found: why that is, and what one can do.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <EmptyState
///         title="Ingen treff på «barnehageplass 2031»"
///         advice=vec!["Sjekk skrivemåten".into(), "Prøv færre ord".into()]
///     />
/// };
/// ```
#[component]
pub fn EmptyState(
    /// What there is none of, in a few words. Default: none; the text alone.
    #[prop(optional, into)]
    title: Option<Prop<Text>>,
    /// Which heading the title is. Default: `h2`.
    #[prop(optional)]
    title_level: HeadingLevel,
    /// An icon or a picture above the title. It is decoration. Default: none.
    #[prop(optional, into)]
    icon: Option<ViewFnOnce>,
    /// What one can try, one thing each, as a numbered list. Default: none.
    #[prop(optional)]
    advice: Vec<Prop<Text>>,
    /// Buttons and links that lead on. Default: none.
    #[prop(optional, into)]
    actions: Option<ViewFnOnce>,
    /// Says the title, politely, when it is put on the page, and when it changes. For where nothing else tells how many
    /// hits there are. Default: it does not.
    #[prop(optional)]
    announced: bool,
    /// What it stands on. Default: a frame.
    #[prop(optional, into)]
    variant: Prop<EmptyStateVariant>,
    /// To which side all of it goes. Default: where lines begin.
    #[prop(optional, into)]
    align: Prop<TextAlign>,
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
    /// A sentence or two after title and advice, with a link perhaps. Default: nothing.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let speak = match &title {
        Some(title) if announced => Either::Left(say_when_it_comes(title.clone())),
        _ => Either::Right(()),
    };
    let icon = icon
        .map(|icon| view! { <div class="felles-empty-state__icon" aria-hidden="true">{icon.run()}</div> }.into_any());
    let title = title.map(|title| {
        view! {
            <Heading level=title_level size=HeadingSize::Xs class="felles-empty-state__title">
                {title}
            </Heading>
        }
        .into_any()
    });
    let advice = (!advice.is_empty()).then(|| {
        let advice = advice.into_iter().map(|advice| view! { <li>{advice}</li> });
        view! { <ol class="felles-empty-state__advice">{advice.collect_view()}</ol> }.into_any()
    });
    let text = children
        .map(|children| view! { <div class="felles-empty-state__text felles-trims">{children()}</div> }.into_any());
    let actions =
        actions.map(|actions| view! { <div class="felles-empty-state__actions">{actions.run()}</div> }.into_any());
    let parts: Vec<AnyView> = [icon, title, advice, text, actions].into_iter().flatten().collect();
    view! {
        <div
            {..speak}
            class=class_names("felles-empty-state", &class)
            data-variant=variant
            data-align=align.unless_default()
            data-color=color
            data-size=size
            id=id
        >
            {parts}
        </div>
    }
}

/// What the server sent is read with the page.
fn say_when_it_comes(title: Prop<Text>) -> ElementHook {
    on_element(move |_, origin| {
        let title = title.clone();
        Effect::new(move |before: Option<Text>| {
            announcer::prepare();
            let now = title.get();
            let is_known = match &before {
                Some(before) => *before == now,
                None => origin == Origin::Hydrated,
            };
            if !is_known {
                announce(now.clone());
            }
            now
        });
    })
}
