//! [`ExpandablePanel`] and [`ExpandablePanelGroup`]: cards that unfold.

pub(crate) mod style;

use super::{Color, HeadingLevel, Size, VisuallyHidden, icon};
use crate::{
    runtime::{IdScope, Model, Prop, Text, address, details_binding::bind_open, prop::class_names},
    styles,
};
use leptos::{
    context::Provider,
    either::{Either, EitherOf3},
    prelude::*,
};

crate::variants! {
    /// What an [`ExpandablePanel`]'s card looks like.
    pub enum ExpandablePanelVariant {
        /// A white card with a thin frame.
        #[default]
        Default = "default",
        /// A tinted card.
        Tinted = "tinted",
    }
}

crate::words! { "expandable_panel";
    /// What stands, unseen, before the title of something that was not read.
    UNREAD = { nb: "Ulest", nn: "Ulesen", en: "Unread" };
}

/// A card with a header that unfolds what it is about, as a message in an inbox: a native `<details>`.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <ExpandablePanelGroup single=true>
///         <ExpandablePanel title="Skattemelding 2026" description="Skatteetaten">"Fristen er 30. april."</ExpandablePanel>
///         <ExpandablePanel title="Mva-melding" unread=true>"Fristen er 10. juni."</ExpandablePanel>
///     </ExpandablePanelGroup>
/// };
/// ```
#[component]
pub fn ExpandablePanel(
    /// The header's title.
    #[prop(into)]
    title: Prop<Text>,
    /// A line below the title: who it is from, what it is about.
    #[prop(optional, into)]
    description: Option<Prop<Text>>,
    /// Makes the title a heading in the outline of the page. Default: it is text only.
    #[prop(optional, into)]
    level: Option<HeadingLevel>,
    /// What stands before the title: an icon, a person's mark. It is decoration.
    #[prop(optional, into)]
    icon: Option<ViewFnOnce>,
    /// What stands at the end of the header: a date, a tag. No buttons: the whole header is one.
    #[prop(optional, into)]
    aside: Option<ViewFnOnce>,
    /// Whether it is open. Default: closed, and opened by the user. When the owner rules it (`(Signal, Callback)`), it is
    /// as the owner's signal says.
    #[prop(optional, into)]
    open: Model<bool>,
    /// Marks it as not read. Opening it marks it as read: a signal given here is then `false`. Default: read.
    #[prop(optional, into)]
    unread: Option<Model<bool>>,
    /// Whether it unfolds. Otherwise all of it is always shown. Default: it does.
    #[prop(default = true)]
    expandable: bool,
    /// An address: the header is then a link to it, and nothing unfolds.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// Of those that have the same name in the document, one at a time is open. Default: as its group says.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// A strip above the header, seen also while it is closed.
    #[prop(optional, into)]
    top: Option<ViewFnOnce>,
    /// A strip below all of it, seen also while it is closed: what can be done without opening it.
    #[prop(optional, into)]
    bottom: Option<ViewFnOnce>,
    /// What the card looks like. Default: white with a thin frame.
    #[prop(optional, into)]
    variant: Prop<ExpandablePanelVariant>,
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
    /// What it unfolds, last in it what can be done: print, forward, delete.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let name = match use_context::<PanelGroup>() {
        Some(group) => name.or(|| Prop::from(group.name)).map(|name| Some(name.clone())),
        None => name,
    };
    let name = name.map(|name| name.clone().filter(|name| !name.is_empty()));
    let has_href = href.is_some();
    let header = header(title, description, level, icon, aside, unread, has_href || expandable);
    let body = match href {
        Some(href) => {
            let href = address::of_link(href);
            EitherOf3::A(view! { <a class="felles-expandable-panel__header" href=href>{header}</a> })
        }
        None if expandable => {
            let read = Callback::new(move |is_open| {
                if let Some(unread) = unread.filter(|unread| is_open && unread.get_untracked()) {
                    unread.set_by_user(false);
                }
                if let Some(on_toggle) = on_toggle {
                    on_toggle.run(is_open);
                }
            });
            EitherOf3::B(view! {
                <details
                    {..bind_open(open, Some(read))}
                    class="felles-unfolds"
                    open=open.signal()
                    name=name
                >
                    <summary class="felles-expandable-panel__header">{header}</summary>
                    <div class="felles-expandable-panel__content felles-trims">{children()}</div>
                </details>
            })
        }
        None => EitherOf3::C(view! {
            <div class="felles-expandable-panel__header">{header}</div>
            <div class="felles-expandable-panel__content felles-trims">{children()}</div>
        }),
    };
    let strip = |content: ViewFnOnce| view! { <div class="felles-expandable-panel__strip">{content.run()}</div> };

    view! {
        <div
            class=class_names("felles-expandable-panel", &class)
            data-variant=variant
            data-unread=unread.map(|unread| Prop::derive(move || unread.get().then_some("true")))
            data-color=color
            data-size=size
            id=id
        >
            {top.map(strip)}
            {body}
            {bottom.map(strip)}
        </div>
    }
}

fn header(
    title: Prop<Text>,
    description: Option<Prop<Text>>,
    level: Option<HeadingLevel>,
    icon: Option<ViewFnOnce>,
    aside: Option<ViewFnOnce>,
    unread: Option<Model<bool>>,
    leads_somewhere: bool,
) -> AnyView {
    let mark = unread.map(|unread| {
        let word = UNREAD.text();
        move || {
            let word = word.clone();
            unread
                .get()
                .then(|| view! { <VisuallyHidden>{word} ": "</VisuallyHidden> })
        }
    });
    let title = (mark, title);
    let title = match level {
        Some(level) => Either::Left(level.heading("felles-expandable-panel__title", Prop::default(), title)),
        None => Either::Right(view! { <span class="felles-expandable-panel__title">{title}</span> }),
    };
    let marker = leads_somewhere.then(|| icon::chevron("felles-expandable-panel__marker"));
    view! {
        {icon.map(|icon| view! { <span class="felles-expandable-panel__icon">{icon.run()}</span> })}
        <span class="felles-expandable-panel__text">
            {title}
            {description
                .map(|description| view! { <span class="felles-expandable-panel__description">{description}</span> })}
        </span>
        {aside.map(|aside| view! { <span class="felles-expandable-panel__aside">{aside.run()}</span> })}
        {marker}
    }
    .into_any()
}

/// What a panel needs to know of the group it stands in: the name that those share of which one at a time is open.
#[derive(Clone)]
struct PanelGroup {
    name: Text,
}

/// Panels under each other.
#[component]
pub fn ExpandablePanelGroup(
    /// Opening one closes the others, also without a script. Default: as many are open as the user wants.
    #[prop(optional)]
    single: bool,
    /// The others are dimmed while one is open. Default: they are not.
    #[prop(optional, into)]
    dimmed: Prop<bool>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The panels.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let name = if single {
        IdScope::current().claim(Some("panels")).into()
    } else {
        Text::default()
    };
    view! {
        <div
            class=class_names("felles-expandable-panel__group", &class)
            data-dimmed=dimmed.map(|dimmed| dimmed.then_some("true"))
            id=id
        >
            <Provider value=PanelGroup { name }>{children()}</Provider>
        </div>
    }
}
