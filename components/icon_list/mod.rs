//! [`IconList`]: points with an icon each.

pub(crate) mod style;

use super::{Color, HeadingLevel, Size, icon, icons};
use crate::{
    runtime::{Prop, Text, address, native, prop::class_names},
    styles,
};
use leptos::{context::Provider, prelude::*};

crate::variants! {
    /// How the items of an icon list are set apart.
    pub enum IconListVariant {
        /// By space.
        #[default]
        Plain = "plain",
        /// By lines: for rows that are links.
        Divided = "divided",
        /// By lines, the icons in circles of the colour.
        Circle = "circle",
    }
}

/// What the items of a list have in common.
#[derive(Clone)]
struct SharedIcon(Option<Prop<icondata_core::Icon>>);

/// Points with an icon each: attachments, ways to get in touch, what is and is not included.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <IconList icon=icons::FILE_PDF>
///         <IconListItem title="Vedtak.pdf" href="/vedtak.pdf" description="PDF, 240 kB" />
///     </IconList>
/// };
/// ```
#[component]
pub fn IconList(
    /// The icon of every item that has none of its own. Default: a tick.
    #[prop(optional, into)]
    icon: Option<Prop<icondata_core::Icon>>,
    /// How the items are set apart. Default: by space.
    #[prop(optional, into)]
    variant: Prop<IconListVariant>,
    /// The colour of icons and links. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// What the list is called, for assistive technology. Default: nothing; the heading before it says enough.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The points: `IconListItem`s.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    view! {
        <ul
            class=class_names("felles-icon-list", &class)
            data-variant=variant
            data-color=color
            data-size=size
            // Safari takes a list without markers for no list.
            role="list"
            aria-label=label
            id=id
        >
            <Provider value=SharedIcon(icon)>{children()}</Provider>
        </ul>
    }
}

/// A point of an [`IconList`]: a title, a text, or both.
#[component]
pub fn IconListItem(
    /// A few words in bold. Default: none; the text alone.
    #[prop(optional, into)]
    title: Option<Prop<Text>>,
    /// Which heading the title is. Default: no heading.
    #[prop(optional, into)]
    level: Option<HeadingLevel>,
    /// An address, absolute or relative: makes the title a link, and the whole row its target. Default: no link.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// The link is downloaded and not opened. Default: opened.
    #[prop(optional, into)]
    download: Prop<bool>,
    /// A short muted line after the title: the kind and size of a file, the hours of an office. Default: none.
    #[prop(optional, into)]
    description: Option<Prop<Text>>,
    /// The icon. Default: the list's.
    #[prop(optional, into)]
    icon: Option<Prop<icondata_core::Icon>>,
    /// What the icon says that the words do not: `Inngår`, `Inngår ikke`. Default: nothing; it is decoration.
    #[prop(optional, into)]
    icon_label: Option<Prop<Text>>,
    /// The colour of the icon: `Success` for a tick, `Danger` for a cross. Default: the list's.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The text. Default: nothing; the title alone.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let shared = || use_context::<SharedIcon>().and_then(|shared| shared.0);
    let icon = icon.or_else(shared).unwrap_or(Prop::Static(icons::CHECKMARK));
    let said = icon_label.map(|label| view! { <span class="felles-icon-list__icon-label">{label} ": "</span> });
    let title = title.map(|title| match href {
        Some(href) => view! {
            <a class="felles-icon-list__link" href=address::of_link(href) download=download>{title}</a>
        }
        .into_any(),
        None => title.into_any(),
    });
    let title = title.map(|title| match level {
        Some(level) => level.heading("felles-icon-list__title", Prop::default(), title),
        None => view! { <strong class="felles-icon-list__title">{title}</strong> }.into_any(),
    });
    let description = description.map(|text| view! { <span class="felles-icon-list__description">{text}</span> });
    let text = children.map(|children| view! { <div class="felles-icon-list__text felles-trims">{children()}</div> });
    let content = view! {
        <span class="felles-icon-list__mark" data-color=color aria-hidden="true">
            {icon::decoration("felles-icon-list__icon", icon)}
        </span>
        <div class="felles-icon-list__content">{said} {title} {description} {text}</div>
    };
    native("li", content.into_any())
        .attribute("class", class_names("felles-icon-list__item", &class))
        .attribute("id", id)
}
