//! [`NotificationBanner`]: what a page must say before its own content.

mod first_focus;
pub(crate) mod style;

use super::{Color, HeadingLevel, Size};
use crate::{
    runtime::{
        Language, Prop, Text, Word,
        id_scope::{component_id, part_id},
        prop::class_names,
    },
    styles,
};
use leptos::{either::Either, html, prelude::*};

crate::variants! {
    /// What a banner is about.
    pub enum NotificationBannerVariant {
        /// Something that is not about what the user is doing just now, but matters.
        #[default]
        Important = "important",
        /// What the user has just done went well.
        Success = "success",
    }

    /// How assistive technology hears of a banner.
    pub enum NotificationBannerRole {
        /// As an alert when it says that something went well, else as a landmark.
        #[default]
        Auto = "auto",
        /// As a landmark, which one can go to.
        Region = "region",
        /// At once: it takes the focus when it comes.
        Alert = "alert",
    }
}

crate::words! { "notification_banner";
    /// The title of what matters.
    IMPORTANT = { nb: "Viktig", nn: "Viktig", en: "Important" };
    /// The title of a success.
    SUCCESS = { nb: "Vellykket", nn: "Vellukka", en: "Success" };
}

impl NotificationBannerVariant {
    const fn word(self) -> &'static Word {
        match self {
            Self::Important => &IMPORTANT,
            Self::Success => &SUCCESS,
        }
    }

    const fn color(self) -> Option<Color> {
        match self {
            Self::Important => None,
            Self::Success => Some(Color::Success),
        }
    }

    const fn is_alert(self, role: NotificationBannerRole) -> bool {
        match role {
            NotificationBannerRole::Auto => matches!(self, Self::Success),
            NotificationBannerRole::Region => false,
            NotificationBannerRole::Alert => true,
        }
    }
}

/// What a page must say before its own content: that something went well on the page before, or what matters whatever the
/// user is there for.
///
/// One that is an alert takes the focus when it comes, and so is read first, once. One that is a landmark does not.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <NotificationBanner variant=NotificationBannerVariant::Success heading="Søknaden er sendt">
///         <a href="/soknader">{"Se søknadene dine"}</a>
///     </NotificationBanner>
/// };
/// ```
#[component]
pub fn NotificationBanner(
    /// What it is about. Default: something that matters.
    #[prop(optional, into)]
    variant: Prop<NotificationBannerVariant>,
    /// What stands at its top, and names it. Default: «Viktig» or «Vellykket» in the language in context.
    #[prop(optional, into)]
    title: Prop<Option<Text>>,
    /// Which heading the title is. Default: `h2`.
    #[prop(optional)]
    title_level: HeadingLevel,
    /// The message in one sentence, larger than the text. Default: none.
    #[prop(optional, into)]
    heading: Option<Prop<Text>>,
    /// How assistive technology hears of it. Default: as an alert when it says that something went well.
    #[prop(optional, into)]
    role: Prop<NotificationBannerRole>,
    /// As an alert, takes the focus when it comes. Default: it does. Turn off where the page sets the focus elsewhere; the
    /// alert is then heard where it comes in later, but not on a page that is just loaded.
    #[prop(default = true)]
    auto_focus: bool,
    /// A `tabindex` of your own. Default: none; an alert has `-1` while it has its first focus.
    #[prop(optional, into)]
    tabindex: Prop<Option<i32>>,
    /// The colour. Default: green for a success, else that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id. Default: one is made. The title's is the same with `-title` after it.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The element.
    #[prop(optional)]
    node_ref: NodeRef<html::Div>,
    /// More text, and links. Default: nothing.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("banner"));
    let title_id = part_id(&id, "title");
    let title = title.or(|| {
        variant.zip(&Language::current(), |variant, language| {
            variant.word().say(language, None, &[])
        })
    });
    let is_alert = variant.zip(&role, |variant, role| variant.is_alert(*role));
    let role = is_alert.map(|alert| if *alert { "alert" } else { "region" });
    // What takes the focus is read then; the live region that an alert is would say it once more.
    let live = is_alert.map(move |alert| (*alert && auto_focus).then_some("off"));
    let may_take_focus = auto_focus && !matches!(is_alert, Prop::Static(false));
    let take_focus = if may_take_focus {
        Either::Left(first_focus::while_alert(is_alert))
    } else {
        Either::Right(())
    };
    let heading = heading.map(|heading| view! { <p class="felles-notification-banner__heading">{heading}</p> });
    let text = children
        .map(|children| view! { <div class="felles-notification-banner__text felles-trims">{children()}</div> });
    let title = title_level.heading(
        "felles-notification-banner__title",
        title_id.map(|id| Some(id.clone())),
        title,
    );
    view! {
        <div
            {..take_focus}
            class=class_names("felles-notification-banner", &class)
            data-variant=variant.clone()
            data-color=color.zip(&variant, |color, variant| color.or(variant.color()))
            data-size=size
            role=role
            aria-live=live
            aria-labelledby=title_id
            tabindex=tabindex
            id=id
            node_ref=node_ref
        >
            <div class="felles-notification-banner__header">{title}</div>
            <div class="felles-notification-banner__content">{heading} {text}</div>
        </div>
    }
}
