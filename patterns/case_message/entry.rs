//! [`CaseEntry`]: a message that begins a case, or answers in one.

use super::words;
use crate::{
    patterns::ReceiptLine,
    runtime::{Language, Problem, Word},
};

crate::variants! {
    /// What kind of case it is.
    pub enum CaseKind {
        /// Something is ordered.
        #[default]
        Order = "order",
        /// Something does not work.
        Fault = "fault",
        /// Somebody needs help.
        Support = "support",
    }
}

impl CaseKind {
    pub(super) const fn word(self) -> &'static Word {
        match self {
            Self::Order => &words::ORDER,
            Self::Fault => &words::FAULT,
            Self::Support => &words::SUPPORT,
        }
    }
}

crate::form! {
    /// A message that begins a case, or, with the number of one, answers in it.
    #[derive(Debug, PartialEq)]
    pub struct CaseEntry {
        /// The number of the case that it answers in; empty for a new one.
        pub case_number: String,
        /// What kind of case it is. Not asked in an answer.
        pub kind: Option<CaseKind> => [missing(Problem::word(&words::KIND_MISSING))],
        /// Whether a fault keeps people from using the service.
        pub urgent: bool,
        /// What the case is about, in a few words. In an answer it is that of the case.
        pub subject: String => [missing(Problem::word(&words::SUBJECT_MISSING)), at_most(120)],
        /// The message itself.
        pub text: String => [missing(Problem::word(&words::TEXT_MISSING)), at_most(4000)],
        /// The ids of what was uploaded.
        pub attachments: Vec<String>,
        /// Whether the case can be closed with this answer.
        pub solved: bool,
    }
    asked {
        kind: |entry| entry.case_number.raw().is_empty(),
        urgent: |entry| entry.case_number.raw().is_empty() && entry.kind.value().flatten() == Some(CaseKind::Fault),
        solved: |entry| !entry.case_number.raw().is_empty(),
    }
}

impl CaseEntry {
    /// The beginning of an answer in a case: `CaseEntry::reply_to("2026-00417", "Feil i skjemaet").into_form()`.
    pub fn reply_to(case_number: impl Into<String>, subject: impl Into<String>) -> Self {
        Self {
            case_number: case_number.into(),
            kind: None,
            urgent: false,
            subject: subject.into(),
            text: String::new(),
            attachments: Vec::new(),
            solved: false,
        }
    }

    /// Whether it answers in a case that is there already.
    pub fn is_reply(&self) -> bool {
        !self.case_number.is_empty()
    }

    /// What its receipt is called.
    pub(super) const fn received(&self) -> &'static Word {
        match (self.case_number.is_empty(), self.solved) {
            (true, _) => &words::RECEIVED,
            (false, false) => &words::REPLY_RECEIVED,
            (false, true) => &words::CLOSED,
        }
    }

    /// What a receipt tells of it.
    pub(super) fn lines(&self, language: &Language) -> Vec<ReceiptLine> {
        let say = |word: &'static Word| word.say(language, None, &[]);
        let kind = self.kind.filter(|_| !self.is_reply());
        let files = match self.attachments.len() {
            0 => None,
            count => Some(words::FILES.say(language, Some(count as u64), &[])),
        };
        let lines = [
            (&words::KIND, kind.map(|kind| say(kind.word()))),
            (&words::SUBJECT, Some(self.subject.clone().into())),
            (&words::TEXT, Some(self.text.clone().into())),
            (&words::ATTACHMENTS, files),
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

    #[test]
    fn an_answer_asks_for_no_kind_and_keeps_the_subject() {
        let owner = Owner::new();
        owner.set();
        let reply = CaseEntry::reply_to("2026-00417", "Feil i skjemaet").into_form();
        assert!(!reply.is_dirty());
        assert!(!reply.kind.is_asked());
        reply.text.set("Nå virker det.".to_owned());
        let entry = reply.value().expect("all that is asked");
        assert_eq!((entry.subject.as_str(), entry.kind), ("Feil i skjemaet", None));
        assert_eq!(entry.received().nb.one, "Svaret er sendt");
    }

    #[test]
    fn only_a_fault_can_be_urgent() {
        let owner = Owner::new();
        owner.set();
        let case = CaseEntry::form();
        assert!(case.kind.problem().is_some());
        case.kind.set(Some(CaseKind::Order));
        assert!(!case.urgent.is_asked());
        case.kind.set(Some(CaseKind::Fault));
        assert!(case.urgent.is_asked());
    }
}
