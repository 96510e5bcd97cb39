//! [`OperationsNotice`]: what people are told of how a service runs.

use super::words;
use crate::{
    components::{DateStyle, MessageKind, SelectOption, formatted_value::format},
    patterns::ReceiptLine,
    runtime::{Language, Problem, Word, form::Fields},
    values::DateTimeValue,
};

crate::variants! {
    /// What a notice is about.
    pub enum NoticeKind {
        /// Something does not work.
        #[default]
        Fault = "fault",
        /// Something is closed for a while.
        Maintenance = "maintenance",
        /// Something is new.
        Release = "release",
        /// Something takes longer than it should.
        Delay = "delay",
        /// Something is good to know.
        Information = "information",
    }

    /// When a notice is sent.
    pub enum NoticeSending {
        /// At once.
        #[default]
        Now = "now",
        /// At a time of its own.
        Later = "later",
    }
}

impl NoticeKind {
    pub(super) const fn word(self) -> &'static Word {
        match self {
            Self::Fault => &words::FAULT,
            Self::Maintenance => &words::MAINTENANCE,
            Self::Release => &words::RELEASE,
            Self::Delay => &words::DELAY,
            Self::Information => &words::INFORMATION,
        }
    }

    /// As what kind of message it is shown.
    pub const fn message_kind(self, critical: bool) -> MessageKind {
        match (self, critical) {
            (_, true) => MessageKind::Danger,
            (Self::Fault | Self::Maintenance | Self::Delay, false) => MessageKind::Warning,
            (Self::Release | Self::Information, false) => MessageKind::Info,
        }
    }
}

crate::form! {
    /// What people are told of how a service runs.
    #[derive(Debug, PartialEq)]
    pub struct OperationsNotice {
        /// What it is about.
        pub kind: NoticeKind => [missing(Problem::word(&words::KIND_MISSING))],
        /// Whether it keeps people from what they need to do.
        pub critical: bool,
        /// In a few words.
        pub title: String => [missing(Problem::word(&words::TITLE_MISSING)), at_most(80)],
        /// What people need to know.
        pub text: String => [missing(Problem::word(&words::TEXT_MISSING)), at_most(1000)],
        /// Where there is more.
        pub link: String => [check(whole_address)],
        /// What the link says.
        pub link_text: String => [missing(Problem::word(&words::LINK_TEXT_MISSING)), at_most(80)],
        /// Which part of the service it is about: the value of a category.
        pub category: String => [missing(Problem::word(&words::CATEGORY_MISSING))],
        /// When it begins.
        pub from: DateTimeValue,
        /// When it ends, where that is known.
        pub to: Option<DateTimeValue>,
        /// When people are told.
        pub sending: NoticeSending => [missing(Problem::word(&words::SENDING_MISSING))],
        /// At which time, where it is later.
        pub send_at: Option<DateTimeValue> => [missing(Problem::word(&words::SEND_AT_MISSING))],
    }
    asked {
        link_text: |notice| !notice.link.raw().trim().is_empty(),
        send_at: |notice| notice.sending.value() == Some(NoticeSending::Later),
    }
    rules {
        to: ends_after_it_begins,
    }
}

fn ends_after_it_begins(notice: &Fields<OperationsNotice>) -> Result<(), Problem> {
    match (notice.from.value(), notice.to.value().flatten()) {
        (Some(from), Some(to)) if to <= from => Err(Problem::word(&words::TO_BEFORE_FROM)),
        _ => Ok(()),
    }
}

/// No address is fine; a part of one is not.
fn whole_address(address: &String) -> Result<(), Problem> {
    let address = address.trim();
    let host = address.strip_prefix("https://").unwrap_or_default();
    if address.is_empty() || !(host.is_empty() || host.contains(char::is_whitespace)) {
        return Ok(());
    }
    Err(Problem::word(&words::LINK_WRONG))
}

impl OperationsNotice {
    /// What a receipt tells of it.
    pub(super) fn lines(&self, categories: &[SelectOption], language: &Language) -> Vec<ReceiptLine> {
        let say = |word: &'static Word| word.say(language, None, &[]).to_string();
        let time = |at: DateTimeValue| format::date_time(at, DateStyle::Long, language);
        let category = categories.iter().find(|option| option.name() == self.category);
        let link = (!self.link.is_empty()).then(|| format!("{} ({})", self.link_text, self.link));
        let lines = [
            (&words::KIND, Some(say(self.kind.word()))),
            (&words::TITLE, Some(self.title.clone())),
            (&words::TEXT, Some(self.text.clone())),
            (&words::LINK, link),
            (&words::CATEGORY, category.map(|option| option.label().to_owned())),
            (&words::FROM, Some(time(self.from))),
            (&words::TO, self.to.map(time)),
            (&words::SEND_AT, self.send_at.map(time)),
        ];
        lines
            .into_iter()
            .filter_map(|(word, value)| Some(ReceiptLine::new(say(word), value?)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use leptos::prelude::Owner;

    fn wrong(pairs: &[(&'static str, &'static str)]) -> Vec<String> {
        let owner = Owner::new();
        owner.set();
        let form = OperationsNotice::form();
        let right = [
            ("kind", "fault"),
            ("title", "Feil"),
            ("text", "Det virker ikke."),
            ("category", "all"),
            ("from", "17.05.2026 10:00"),
            ("sending", "now"),
        ];
        form.take_posted(right.iter().chain(pairs).copied());
        form.validate();
        form.problems().iter().map(|problem| problem.path.to_string()).collect()
    }

    #[test]
    fn it_ends_after_it_begins() {
        assert_eq!(wrong(&[]), Vec::<String>::new());
        assert_eq!(wrong(&[("to", "17.05.2026 12:00")]), Vec::<String>::new());
        assert_eq!(wrong(&[("to", "17.05.2026 10:00")]), ["to"]);
    }

    #[test]
    fn a_link_is_whole_and_says_something() {
        assert_eq!(wrong(&[("link", "https://example.no")]), ["link_text"]);
        assert_eq!(wrong(&[("link", "example.no"), ("link_text", "Mer")]), ["link"]);
    }

    #[test]
    fn what_is_critical_is_shown_as_such_whatever_it_is() {
        assert_eq!(NoticeKind::Release.message_kind(true), MessageKind::Danger);
        assert_eq!(NoticeKind::Release.message_kind(false), MessageKind::Info);
    }
}
