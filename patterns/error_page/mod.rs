//! [`ErrorPage`]: tells that a page cannot be shown, why, and what can be done.

pub(crate) mod style;
mod words;

use crate::{
    components::{
        Button, ButtonGroup, ButtonVariant, CopyButton, Heading, HeadingLevel, HeadingSize, Lead, Link, NumberedList,
    },
    patterns::RuleLink,
    runtime::{
        Prop, Text, Word,
        id_scope::{component_id, part_id},
        prop::class_names,
    },
    styles,
};
use leptos::{ev, prelude::*};

crate::variants! {
    /// Why a page cannot be shown.
    pub enum ErrorKind {
        /// 403: it is there, but not for this user.
        Forbidden = "forbidden",
        /// 404: it is not there.
        #[default]
        NotFound = "not-found",
        /// 500: a fault on the server.
        Server = "server",
        /// There is no network.
        Offline = "offline",
        /// 503: the service is closed for a while.
        Maintenance = "maintenance",
    }
}

impl ErrorKind {
    /// The kind for a status of HTTP. What is a fault of the server's is 500 unless it says that it is closed.
    ///
    /// ```
    /// use felles::patterns::ErrorKind;
    ///
    /// assert_eq!(ErrorKind::of_status(404), Some(ErrorKind::NotFound));
    /// assert_eq!(ErrorKind::of_status(502), Some(ErrorKind::Server));
    /// assert_eq!(ErrorKind::of_status(200), None);
    /// ```
    pub const fn of_status(status: u16) -> Option<Self> {
        match status {
            401 | 403 => Some(Self::Forbidden),
            404 | 410 => Some(Self::NotFound),
            503 => Some(Self::Maintenance),
            500..=599 => Some(Self::Server),
            _ => None,
        }
    }

    /// The heading of its page: for a dialog, whose heading it is then.
    pub fn heading(self) -> Prop<Text> {
        self.words().heading.text()
    }

    /// Whether it may be well in a moment.
    const fn passes(self) -> bool {
        matches!(self, Self::Server | Self::Offline | Self::Maintenance)
    }

    const fn words(self) -> KindWords {
        match self {
            Self::Forbidden => KindWords {
                heading: &words::FORBIDDEN,
                text: &words::FORBIDDEN_TEXT,
                advice: [&words::FORBIDDEN_WHO, &words::FORBIDDEN_ASK],
            },
            Self::NotFound => KindWords {
                heading: &words::NOT_FOUND,
                text: &words::NOT_FOUND_TEXT,
                advice: [&words::NOT_FOUND_ADDRESS, &words::NOT_FOUND_START],
            },
            Self::Server => KindWords {
                heading: &words::SERVER,
                text: &words::SERVER_TEXT,
                advice: [&words::WAIT_AND_RETRY, &words::CHECK_SENT],
            },
            Self::Offline => KindWords {
                heading: &words::OFFLINE,
                text: &words::OFFLINE_TEXT,
                advice: [&words::OFFLINE_NETWORK, &words::OFFLINE_FLIGHT],
            },
            Self::Maintenance => KindWords {
                heading: &words::MAINTENANCE,
                text: &words::MAINTENANCE_TEXT,
                advice: [&words::MAINTENANCE_DRAFT, &words::WAIT_AND_RETRY],
            },
        }
    }
}

/// What is said of a kind.
struct KindWords {
    heading: &'static Word,
    text: &'static Word,
    advice: [&'static Word; 2],
}

/// Tells that a page cannot be shown, why, and what can be done. All of it stands in the server's HTML, and works without a
/// script.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <ErrorPage
///         kind=ErrorKind::Server
///         reference="7f3a-2210"
///         links=vec![RuleLink::new("Driftsmeldinger", "/drift"), RuleLink::new("Kontakt oss", "/kontakt")]
///     />
/// };
/// ```
#[component]
pub fn ErrorPage(
    /// Why the page cannot be shown. It decides the words. Default: it is not there.
    #[prop(optional, into)]
    kind: Prop<ErrorKind>,
    /// The heading. Default: by the kind, in the language in context.
    #[prop(optional, into)]
    title: Prop<Option<Text>>,
    /// What has happened, below the heading. Default: by the kind.
    #[prop(optional, into)]
    text: Prop<Option<Text>>,
    /// What the user can do, most useful first. Default: by the kind. An empty list: nothing is advised.
    #[prop(optional, into)]
    advice: Option<Vec<Prop<Text>>>,
    /// What those who help can find the fault by. Never anything about the user. Default: none.
    #[prop(optional, into)]
    reference: Prop<Option<Text>>,
    /// Where to go.
    #[prop(optional, into)]
    links: Vec<RuleLink>,
    /// Called when the user wants to try again. Default: the page is fetched again, from `retry_href`.
    #[prop(optional, into)]
    on_retry: Option<Callback<()>>,
    /// The address that is tried again, which also works without a script. Default: that of the page itself.
    #[prop(optional, into)]
    retry_href: Option<Prop<Text>>,
    /// Whether there is a way to try again. Default: where it may be well in a moment, as after a fault, and not where
    /// something is missing.
    #[prop(optional, into)]
    retries: Prop<Option<bool>>,
    /// Leaves the heading to what it stands in, such as a dialog with [`ErrorKind::heading`].
    #[prop(optional)]
    without_heading: bool,
    /// Which heading it has. The advice has the one below. Default: `h1`.
    #[prop(default = HeadingLevel::H1)]
    level: HeadingLevel,
    /// A drawing above the heading. It is decoration. Default: none.
    #[prop(optional, into)]
    illustration: Option<ViewFnOnce>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// More, before the links. Default: nothing.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("error"));
    let advice_id = part_id(&id, "advice");
    let title = title.or(|| of_kind(&kind, |words| words.heading));
    let text = text.or(|| of_kind(&kind, |words| words.text));
    let advice = advice.unwrap_or_else(|| {
        [0, 1]
            .map(|place| of_kind(&kind, move |words| words.advice[place]))
            .to_vec()
    });
    let heading = (!without_heading).then(|| view! { <Heading level=level size=HeadingSize::Lg>{title}</Heading> });
    let below = if without_heading { level } else { level.below() };
    let drawing = illustration.map(|drawing| {
        view! { <div class="felles-error-page__illustration" aria-hidden="true">{drawing.run()}</div> }
    });
    let may_retry = retries.zip(&kind, |retries, kind| retries.unwrap_or(kind.passes()));
    let retry = move || {
        may_retry
            .get()
            .then(|| retry(on_retry, retry_href.clone().unwrap_or_default()))
    };
    view! {
        <div class=class_names("felles-error-page", &class) id=id data-kind=kind>
            {drawing}
            {heading}
            <Lead>{text}</Lead>
            {(!advice.is_empty()).then(|| advised(advice, advice_id, below))}
            {children.map(|children| children())}
            {retry}
            {links_view(&links)}
            {reference_view(reference)}
        </div>
    }
    .into_any()
}

/// A word of the kind, also when that changes.
fn of_kind(kind: &Prop<ErrorKind>, word: impl Fn(&KindWords) -> &'static Word + Send + Sync + 'static) -> Prop<Text> {
    let language = crate::runtime::Language::current();
    kind.zip(&language, move |kind, language| {
        word(&kind.words()).say(language, None, &[])
    })
}

fn advised(advice: Vec<Prop<Text>>, id: Prop<Text>, level: HeadingLevel) -> AnyView {
    let items: Vec<_> = advice.into_iter().map(|advice| view! { <li>{advice}</li> }).collect();
    view! {
        <div class="felles-error-page__advice" role="group" aria-labelledby=id.clone()>
            <Heading level=level size=HeadingSize::Xs id=id.map(|id| Some(id.clone()))>{words::WHAT_YOU_CAN_DO.text()}</Heading>
            <NumberedList>{items}</NumberedList>
        </div>
    }
    .into_any()
}

/// A link to the page itself: the same for a server's page, where no script runs.
fn retry(on_retry: Option<Callback<()>>, href: Prop<Text>) -> AnyView {
    let press = on_retry.map(|on_retry| {
        Callback::new(move |event: ev::MouseEvent| {
            event.prevent_default();
            on_retry.run(());
        })
    });
    view! {
        <ButtonGroup>
            <Button href=href nostrip:on_click=press>{words::RETRY.text()}</Button>
        </ButtonGroup>
    }
    .into_any()
}

fn links_view(links: &[RuleLink]) -> Option<AnyView> {
    if links.is_empty() {
        return None;
    }
    let links: Vec<_> = links
        .iter()
        .map(|link| {
            let text = link.text.text();
            view! { <li><Link href=link.href.clone()>{text}</Link></li> }
        })
        .collect();
    Some(view! { <ul class="felles-error-page__links" role="list">{links}</ul> }.into_any())
}

fn reference_view(reference: Prop<Option<Text>>) -> impl IntoView {
    move || {
        let reference = reference.get().filter(|reference| !reference.trim().is_empty())?;
        let copied = reference.clone();
        let view = view! {
            <div class="felles-error-page__reference">
                <p class="felles-error-page__reference-text">
                    {words::REFERENCE.text()} ": " <code class="felles-error-page__code">{reference}</code> ". "
                    {words::REFERENCE_HELP.text()}
                </p>
                <CopyButton
                    text=copied
                    class="felles-error-page__copy"
                    variant=ButtonVariant::Tertiary
                    label=words::COPY_REFERENCE.text()
                />
            </div>
        };
        Some(view.into_any())
    }
}
