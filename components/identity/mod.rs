//! [`Identity`]: a person or an organisation, with name and number.

mod number;
pub(crate) mod style;

use super::{AvatarKind, Color, HeadingLevel, Size, avatar, icon, icons};
use crate::{
    runtime::{Language, Prop, Text, Word, address, prop::class_names},
    styles,
};
use leptos::{html, prelude::*};

crate::words! { "identity";
    /// Before the number of a person.
    NATIONAL_ID = { nb: "Fødselsnummer", nn: "Fødselsnummer", en: "National identity number" };
    /// Before the number of an organisation.
    ORGANISATION_NUMBER = { nb: "Organisasjonsnummer", nn: "Organisasjonsnummer", en: "Organisation number" };
    /// What the tick says.
    CONFIRMED = { nb: "Bekreftet", nn: "Stadfesta", en: "Confirmed" };
    /// What the dot says.
    ATTENTION = { nb: "Krever handling", nn: "Krev handling", en: "Needs action" };
}

crate::variants! {
    /// Who someone is.
    pub enum IdentityKind {
        /// A person.
        #[default]
        Person = "person",
        /// A company, a club, a public body.
        Organisation = "organisation",
    }

    /// How something stands with someone.
    pub enum IdentityStatus {
        /// A tick: all is well.
        #[default]
        Confirmed = "confirmed",
        /// A red dot: there is something to do.
        Attention = "attention",
    }
}

impl IdentityKind {
    const fn avatar(self) -> AvatarKind {
        match self {
            Self::Person => AvatarKind::Person,
            Self::Organisation => AvatarKind::Organisation,
        }
    }

    const fn number(self) -> &'static Word {
        match self {
            Self::Person => &NATIONAL_ID,
            Self::Organisation => &ORGANISATION_NUMBER,
        }
    }
}

impl IdentityStatus {
    const fn word(self) -> &'static Word {
        match self {
            Self::Confirmed => &CONFIRMED,
            Self::Attention => &ATTENTION,
        }
    }
}

/// A person or an organisation: picture, name, role, number and address.
///
/// The number is written in its groups. Whether there is such a number is not asked.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Identity name="Kari Nordmann" number="01019012345" />
///     <Identity kind=IdentityKind::Organisation name="Fjordbakeriet AS" number="312345678" href="/virksomhet" />
/// };
/// ```
#[component]
pub fn Identity(
    /// The whole name.
    #[prop(into)]
    name: Prop<Text>,
    /// Who it is: decides the icon, and what the number is called and how it is written. Default: a person.
    #[prop(optional, into)]
    kind: Prop<IdentityKind>,
    /// A national identity number (11 digits) or an organisation number (9), with or without spaces or full stops; `*`
    /// stands for a digit that is not shown. What has not that many digits is shown as it is. Default: none.
    #[prop(optional, into)]
    number: Option<Prop<Text>>,
    /// What the number is called. Default: «Fødselsnummer» or «Organisasjonsnummer» in the language in context.
    #[prop(optional, into)]
    number_label: Prop<Option<Text>>,
    /// In which role, such as `Daglig leder`; of an organisation its form. Default: none.
    #[prop(optional, into)]
    description: Option<Prop<Text>>,
    /// The address, or other lines, parted by `\n`. Default: none.
    #[prop(optional, into)]
    address: Option<Prop<Text>>,
    /// An address, absolute or relative: makes the name a link. One that would run a script is left out, with a warning in
    /// the console. Default: no link.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// A picture, an icon or initials before the name. It is decoration: the name says who. Default: the kind's icon.
    #[prop(optional, into)]
    avatar: Option<ViewFnOnce>,
    /// Has the picture, icon or initials. Default: it has.
    #[prop(default = true)]
    show_avatar: bool,
    /// A tick or a red dot after the name. Default: none.
    #[prop(optional, into)]
    status: Prop<Option<IdentityStatus>>,
    /// What the tick or dot says to those who do not see it. Default: «Bekreftet» or «Krever handling» in the language in
    /// context.
    #[prop(optional, into)]
    status_label: Prop<Option<Text>>,
    /// What stands in line with the name, such as a tag or a count. Default: nothing.
    #[prop(optional, into)]
    tag: Option<ViewFnOnce>,
    /// Which heading the name is. Default: no heading.
    #[prop(optional, into)]
    level: Option<HeadingLevel>,
    /// The colour of the avatar and the link. Default: that of what it stands in.
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
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let avatar = show_avatar.then(|| {
        let content = avatar.map(ViewFnOnce::run);
        avatar::decoration(
            "felles-avatar felles-identity__avatar",
            &kind.map(|kind| kind.avatar()),
            content,
        )
    });
    let name = match href {
        Some(href) => view! { <a class="felles-identity__link" href=address::of_link(href)>{name}</a> }.into_any(),
        None => name.into_any(),
    };
    let name = match level {
        Some(level) => level.heading("felles-identity__name", Prop::default(), name),
        None => html::p().class("felles-identity__name").child(name).into_any(),
    };
    let tag = tag.map(|tag| view! { <span class="felles-identity__tag">{tag.run()}</span> });
    let description = description.map(|text| view! { <p class="felles-identity__description">{text}</p> });
    let number = number.map(|number| number_line(&number, &kind, number_label));
    let address = address.map(|lines| view! { <p class="felles-identity__address"><bdi>{lines}</bdi></p> });
    view! {
        <div
            class=class_names("felles-identity", &class)
            data-kind=kind
            data-color=color
            data-size=size
            id=id
        >
            {avatar}
            <div class="felles-identity__text">
                <div class="felles-identity__row">{name} {status_mark(&status, status_label)} {tag}</div>
                {description}
                {number}
                {address}
            </div>
        </div>
    }
}

/// The number runs from left to right in all languages; only so do its groups keep their order.
fn number_line(number: &Prop<Text>, kind: &Prop<IdentityKind>, label: Prop<Option<Text>>) -> AnyView {
    let label = label.or(|| {
        kind.zip(&Language::current(), |kind, language| {
            kind.number().say(language, None, &[])
        })
    });
    let number = number.zip(kind, |number, kind| Text::from(number::grouped(number, *kind)));
    view! {
        <p class="felles-identity__number">
            <span class="felles-identity__label">{label}</span>
            " "
            <bdi class="felles-identity__digits" dir="ltr">
                {number}
            </bdi>
        </p>
    }
    .into_any()
}

/// Nothing is drawn where there is no status. One that is never there is no element.
fn status_mark(status: &Prop<Option<IdentityStatus>>, label: Prop<Option<Text>>) -> Option<AnyView> {
    if matches!(status, Prop::Static(None)) {
        return None;
    }
    let said = status.zip(&Language::current(), |status, language| {
        status
            .map(|status| status.word().say(language, None, &[]))
            .unwrap_or_default()
    });
    let said = status.zip(&label.or(|| said), |status, said| {
        status.map(|_| said.clone()).unwrap_or_default()
    });
    let mark = view! {
        <span class="felles-identity__status" data-status=status.clone()>
            {icon::decoration("felles-identity__tick", Prop::Static(icons::CHECKMARK_CIRCLE_FILL))}
            <span class="felles-identity__status-text">{said}</span>
        </span>
    };
    Some(mark.into_any())
}
