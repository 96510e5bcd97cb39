//! Where a link leads, as far as its users are told: to another website, into a new tab.

use super::super::{icon, icons, visually_hidden::VisuallyHidden};
use crate::runtime::{Language, Prop, Text, Word};
use leptos::prelude::*;

crate::words! { "link_destination";
    /// After the text of a link to another website.
    ELSEWHERE = { nb: "annet nettsted", nn: "annan nettstad", en: "other website" };
    /// After the text of a link that opens a new tab.
    NEW_TAB = { nb: "åpnes i ny fane", nn: "blir opna i ny fane", en: "opens in a new tab" };
    /// After the text of a link that opens another website in a new tab.
    ELSEWHERE_IN_NEW_TAB = { nb: "annet nettsted, åpnes i ny fane", nn: "annan nettstad, blir opna i ny fane", en: "other website, opens in a new tab" };
}

/// What those who follow a link should know before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Destination {
    elsewhere: bool,
    new_tab: bool,
}

impl Destination {
    /// `external` is what the author says. Where nothing is said, an address that names its host leads elsewhere; asking
    /// for the page's own host would give other HTML on a server than in the browser.
    pub(crate) fn of(href: &Prop<Text>, external: &Prop<Option<bool>>, new_tab: &Prop<bool>) -> Prop<Self> {
        let elsewhere = match external {
            Prop::Static(Some(external)) => Prop::Static(*external),
            external => href.zip(external, |href, external| {
                external.unwrap_or_else(|| names_its_host(href))
            }),
        };
        elsewhere.zip(new_tab, |elsewhere, new_tab| Self {
            elsewhere: *elsewhere,
            new_tab: *new_tab,
        })
    }

    /// There is nothing to tell.
    pub(crate) const fn is_here(self) -> bool {
        !self.elsewhere && !self.new_tab
    }

    const fn word(self) -> Option<&'static Word> {
        match (self.elsewhere, self.new_tab) {
            (false, false) => None,
            (true, false) => Some(&ELSEWHERE),
            (false, true) => Some(&NEW_TAB),
            (true, true) => Some(&ELSEWHERE_IN_NEW_TAB),
        }
    }
}

/// The attribute `target`.
pub(crate) fn target(new_tab: &Prop<bool>) -> Prop<Option<&'static str>> {
    new_tab.map(|new_tab| new_tab.then_some("_blank"))
}

/// The attribute `rel`: a page in a new tab gets no hold of this one, nor its address.
pub(crate) fn rel(own: &Prop<Option<Text>>, new_tab: &Prop<bool>) -> Prop<Option<Text>> {
    const APART: &str = "noopener noreferrer";
    own.zip(new_tab, |own, new_tab| match (own, new_tab) {
        (own, false) => own.clone(),
        (None, true) => Some(APART.into()),
        (Some(own), true) => Some(format!("{APART} {own}").into()),
    })
}

/// The words after the text of a link, in parentheses. Empty where there is nothing to tell.
pub(crate) fn words(destination: &Prop<Destination>) -> Prop<Text> {
    if matches!(destination, Prop::Static(destination) if destination.is_here()) {
        return Prop::default();
    }
    destination.zip(&Language::current(), |destination, language| match destination.word() {
        Some(word) => Text::from(format!(" ({})", word.say(language, None, &[]))),
        None => Text::default(),
    })
}

/// A name of the author's own, which hides the text and what stands after it: so the words are added.
pub(crate) fn named(aria_label: &Prop<Option<Text>>, destination: &Prop<Destination>) -> Prop<Option<Text>> {
    if !aria_label.may_be_some() {
        return Prop::default();
    }
    aria_label.zip(&words(destination), |label, words| match label {
        Some(label) if !words.is_empty() => Some(format!("{label}{words}").into()),
        label => label.clone(),
    })
}

/// What stands after the text of a link: words that are heard, and an icon. Nothing where there is nothing to tell.
pub(crate) fn mark(class: &'static str, destination: &Prop<Destination>) -> Option<AnyView> {
    let words = words(destination);
    match destination {
        Prop::Static(destination) => (!destination.is_here()).then(|| drawn(class, words)),
        Prop::Dynamic(destination) => {
            let destination = destination.clone();
            let mark = move || (!destination.get().is_here()).then(|| drawn(class, words.clone()));
            Some(mark.into_any())
        }
    }
}

fn drawn(class: &'static str, words: Prop<Text>) -> AnyView {
    view! {
        <span class=class>
            <VisuallyHidden>{words}</VisuallyHidden>
            {icon::decoration("felles-link__icon", Prop::Static(icons::EXTERNAL_LINK))}
        </span>
    }
    .into_any()
}

pub(super) fn names_its_host(href: &str) -> bool {
    let href = href.trim_start().as_bytes();
    let begins = |with: &str| {
        href.get(..with.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(with.as_bytes()))
    };
    begins("https://") || begins("http://") || begins("//")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_names_its_host_leads_elsewhere() {
        for href in ["https://a.no", "HTTP://a.no", " //a.no/x"] {
            assert!(names_its_host(href), "{href:?}");
        }
        for href in [
            "",
            "/",
            "/a//b",
            "#https://",
            "a.no",
            "mailto:a@b.no",
            "http:/x",
            "æ://",
        ] {
            assert!(!names_its_host(href), "{href:?}");
        }
    }
}
