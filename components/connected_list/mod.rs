//! [`ConnectedList`]: what happens one after the other, as dots on a line.

pub(crate) mod style;

use super::{Color, HeadingLevel, Size, chat::when, formatted_value::RawValue, icon, icons};
use crate::{
    runtime::{Language, Prop, Text, Word, address, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::words! { "connected_list";
    /// What is read before what is done.
    COMPLETED = { nb: "Fullført", nn: "Fullført", en: "Completed" };
    /// What is read before what is under way.
    ACTIVE = { nb: "Pågår", nn: "Pågår", en: "In progress" };
    /// What is read before what is yet to come.
    UPCOMING = { nb: "Ikke begynt", nn: "Ikkje starta", en: "Not started" };
}

crate::variants! {
    /// How far one thing in a row of things has come.
    pub enum ConnectedListStatus {
        /// It is only one of them: a stop, a talk, an event.
        #[default]
        Plain = "plain",
        /// It is done: a tick.
        Completed = "completed",
        /// It is under way.
        Active = "active",
        /// It is yet to come: an empty ring.
        Upcoming = "upcoming",
    }

    /// At which ends there is more than the list shows.
    pub enum ConnectedListContinues {
        /// At none: the list is all there is.
        #[default]
        No = "no",
        /// Before the first.
        Start = "start",
        /// After the last.
        End = "end",
        /// At both.
        Both = "both",
    }
}

impl ConnectedListStatus {
    const fn word(self) -> Option<&'static Word> {
        match self {
            Self::Plain => None,
            Self::Completed => Some(&COMPLETED),
            Self::Active => Some(&ACTIVE),
            Self::Upcoming => Some(&UPCOMING),
        }
    }
}

/// What happens one after the other, as dots on a line: how a case goes on, a programme, a time table.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <ConnectedList label="Saken din">
///         <ConnectedListItem title="Mottatt" time="2026-03-02" status=ConnectedListStatus::Completed />
///         <ConnectedListItem title="Behandles" status=ConnectedListStatus::Active>"Svar innen 12 uker."</ConnectedListItem>
///     </ConnectedList>
/// };
/// ```
#[component]
pub fn ConnectedList(
    /// At which ends there is more than is shown. Default: at none.
    #[prop(optional, into)]
    continues: Prop<ConnectedListContinues>,
    /// The colour of dots and line. Default: that of what it stands in.
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
    /// What happens: `ConnectedListItem`s, the first first.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    native("ol", children())
        .attribute("class", class_names("felles-connected-list", &class))
        .attribute("data-continues", continues.unless_default())
        .attribute("data-color", color)
        .attribute("data-size", size)
        // Safari takes a list without markers for no list.
        .attribute("role", Prop::Static("list"))
        .attribute("aria-label", label)
        .attribute("id", id)
}

/// One thing of a [`ConnectedList`].
#[component]
pub fn ConnectedListItem(
    /// What happens.
    #[prop(into)]
    title: Prop<Text>,
    /// Which heading the title is. Default: no heading.
    #[prop(optional, into)]
    level: Option<HeadingLevel>,
    /// An address, absolute or relative: makes the title a link. Default: no link.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// When: a time such as `2026-05-01T12:30:00Z` or `2026-05-01`, or a time of day such as `14:02`, which are written as
    /// people write them. What is none of these is shown as it is. Default: nothing.
    #[prop(optional, into)]
    time: Option<Prop<RawValue>>,
    /// How far it has come. Default: it is only one of many.
    #[prop(optional, into)]
    status: Prop<ConnectedListStatus>,
    /// What is read before the title of how far it has come. Default: «Fullført», «Pågår» or «Ikke begynt» in the language
    /// in context.
    #[prop(optional, into)]
    status_label: Prop<Option<Text>>,
    /// An icon on the line. It is decoration. Default: a dot; a tick where it is done.
    #[prop(optional, into)]
    icon: Option<Prop<icondata_core::Icon>>,
    /// A short muted line after the text. Default: none.
    #[prop(optional, into)]
    note: Option<Prop<Text>>,
    /// The colour of its dot: `Danger` for what went wrong. Default: the list's.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The text: words, paragraphs, links. Default: nothing; the title alone.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let current = status.map(|status| (*status == ConnectedListStatus::Active).then_some("step"));
    let said = said(&status, status_label);
    let title = match href {
        Some(href) => {
            view! { <a class="felles-connected-list__link" href=address::of_link(href)>{title}</a> }.into_any()
        }
        None => title.into_any(),
    };
    let title = (said, title);
    let title = match level {
        Some(level) => level.heading("felles-connected-list__title", Prop::default(), title),
        None => view! { <strong class="felles-connected-list__title">{title}</strong> }.into_any(),
    };
    let time = time.map(|time| {
        let machine = time.map(|time| when::machine_readable(time.as_str()).map(Text::from));
        let written = time.zip(&Language::current(), |time, language| {
            Text::from(when::written(time.as_str(), language))
        });
        view! { <time class="felles-connected-list__time" datetime=machine>{written}</time> }
    });
    let note = note.map(|note| view! { <p class="felles-connected-list__note">{note}</p> });
    let text =
        children.map(|children| view! { <div class="felles-connected-list__text felles-trims">{children()}</div> });
    let has_icon = icon.is_some().then_some("");
    let icon = icon.unwrap_or(Prop::Static(icons::CHECKMARK));
    let content = view! {
        <span class="felles-connected-list__mark" data-icon=has_icon aria-hidden="true">
            {icon::decoration("felles-connected-list__icon", icon)}
        </span>
        <div class="felles-connected-list__content">{title} {time} {text} {note}</div>
    };
    native("li", content.into_any())
        .attribute("class", class_names("felles-connected-list__item", &class))
        .attribute("data-status", status)
        .attribute("data-color", color)
        .attribute("aria-current", current)
        .attribute("id", id)
}

/// What is read of the status before the title. No element where it is never more than plain.
fn said(status: &Prop<ConnectedListStatus>, label: Prop<Option<Text>>) -> Option<AnyView> {
    if matches!(status, Prop::Static(ConnectedListStatus::Plain)) {
        return None;
    }
    let own = status.zip(&Language::current(), |status, language| {
        status.word().map(|word| word.say(language, None, &[]))
    });
    let said = own.zip(&label, |own, label| {
        let said = own.as_ref().map(|own| label.as_ref().unwrap_or(own));
        said.map(|said| Text::from(format!("{said}: "))).unwrap_or_default()
    });
    Some(view! { <span class="felles-connected-list__status">{said}</span> }.into_any())
}
