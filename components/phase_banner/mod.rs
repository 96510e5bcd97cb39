//! [`PhaseBanner`]: tells that a service is new, and asks what people think of it.

pub(crate) mod style;

use super::{Color, Size};
use crate::{
    runtime::{Language, Prop, Text, Word, address, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// How far a service has come.
    pub enum ServicePhase {
        /// It is tried out, and much will change.
        Alpha = "alpha",
        /// It works, is new, and still changes.
        #[default]
        Beta = "beta",
        /// Only some may use it yet.
        Pilot = "pilot",
    }
}

crate::words! { "phase_banner";
    /// The tag of what is tried out.
    ALPHA = { nb: "Alfa", nn: "Alfa", en: "Alpha" };
    /// The tag of what is new.
    BETA = { nb: "Beta", nn: "Beta", en: "Beta" };
    /// The tag of what only some may use.
    PILOT = { nb: "Pilot", nn: "Pilot", en: "Pilot" };
    /// After the tag of what is tried out.
    ALPHA_TEXT = { nb: "Vi prøver ut denne tjenesten. Den kan endre seg mye.", nn: "Vi prøver ut denne tenesta. Ho kan endre seg mykje.", en: "We are trying out this service. It may change a lot." };
    /// After the tag of what is new.
    BETA_TEXT = { nb: "Dette er en ny tjeneste.", nn: "Dette er ei ny teneste.", en: "This is a new service." };
    /// After the tag of what only some may use.
    PILOT_TEXT = { nb: "Du er en av de første som får bruke denne tjenesten.", nn: "Du er ein av dei første som får bruke denne tenesta.", en: "You are one of the first to use this service." };
    /// The link.
    FEEDBACK = { nb: "Si hva du synes", nn: "Sei kva du synest", en: "Give your feedback" };
}

impl ServicePhase {
    const fn tag(self) -> &'static Word {
        match self {
            Self::Alpha => &ALPHA,
            Self::Beta => &BETA,
            Self::Pilot => &PILOT,
        }
    }

    const fn text(self) -> &'static Word {
        match self {
            Self::Alpha => &ALPHA_TEXT,
            Self::Beta => &BETA_TEXT,
            Self::Pilot => &PILOT_TEXT,
        }
    }
}

/// A line that tells how far a service has come, with a way to say what one thinks of it. It stands below the header.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <PhaseBanner feedback_href="/tilbakemelding" /> };
/// ```
#[component]
pub fn PhaseBanner(
    /// How far the service has come. Default: beta.
    #[prop(optional, into)]
    phase: Prop<ServicePhase>,
    /// What the tag says. Default: the phase in the language in context.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// The address of where one says what one thinks, absolute or relative. Default: there is no link.
    #[prop(optional, into)]
    feedback_href: Option<Prop<Text>>,
    /// What the link says. Default: «Si hva du synes» in the language in context.
    #[prop(optional, into)]
    feedback_label: Prop<Option<Text>>,
    /// The colour of the tag. Default: that of what it stands in.
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
    /// The text between tag and link. Default: a sentence about the phase.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let says = |word: fn(ServicePhase) -> &'static Word| {
        phase.zip(&Language::current(), move |phase, language| {
            word(*phase).say(language, None, &[])
        })
    };
    let label = label.or(|| says(ServicePhase::tag));
    let text = match children {
        Some(children) => children(),
        None => says(ServicePhase::text).into_any(),
    };
    let link = feedback_href.map(|href| {
        let label = feedback_label.or(|| FEEDBACK.text());
        view! {
            " "
            <a class="felles-phase-banner__link" href=address::of_link(href)>
                {label}
            </a>
        }
    });
    view! {
        <div
            class=class_names("felles-phase-banner", &class)
            data-phase=phase
            data-color=color
            data-size=size
            id=id
        >
            <strong class="felles-phase-banner__tag">{label}</strong>
            <p class="felles-phase-banner__text">{text} {link}</p>
        </div>
    }
}
