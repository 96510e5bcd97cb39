//! [`ContactEnquiry`]: what somebody asks.

use super::{ContactTopic, LONGEST_MESSAGE, words};
use crate::{
    patterns::ReceiptLine,
    runtime::{Language, Problem, form::Fields},
    values::{Email, OrganisationNumber, PhoneNumber},
};

crate::form! {
    /// What somebody asks those who run a service.
    #[derive(Debug, PartialEq)]
    pub struct ContactEnquiry {
        /// What it is about: the value of a topic.
        pub topic: String => [missing(Problem::word(&words::TOPIC_MISSING))],
        /// Whether the user writes for a company.
        pub for_company: bool,
        /// What the company is called.
        pub company: String => [missing(Problem::word(&words::COMPANY_MISSING)), at_most(120)],
        /// The number of the company.
        pub organisation_number: Option<OrganisationNumber>,
        /// Who asks.
        pub name: String => [missing(Problem::word(&words::NAME_MISSING)), at_most(80)],
        /// Where the answer goes.
        pub email: Email,
        /// The same once more, for an answer to a wrong address helps nobody.
        pub email_again: Email,
        /// Where one can call.
        pub phone: Option<PhoneNumber>,
        /// What it is about, in a few words.
        pub subject: String => [missing(Problem::word(&words::SUBJECT_MISSING)), at_most(120)],
        /// The message itself.
        pub message: String => [missing(Problem::word(&words::MESSAGE_MISSING)), at_most(LONGEST_MESSAGE)],
        /// The ids of what was uploaded.
        pub attachments: Vec<String>,
    }
    asked {
        company: |enquiry| enquiry.for_company.value() == Some(true),
        organisation_number: |enquiry| enquiry.for_company.value() == Some(true),
    }
    rules {
        email_again: same_address,
    }
}

fn same_address(enquiry: &Fields<ContactEnquiry>) -> Result<(), Problem> {
    match (enquiry.email.value(), enquiry.email_again.value()) {
        (Some(first), Some(again)) if first != again => Err(Problem::word(&words::NOT_THE_SAME)),
        _ => Ok(()),
    }
}

impl ContactEnquiry {
    /// What a receipt tells of it.
    pub(super) fn lines(&self, topics: &[ContactTopic], language: &Language) -> Vec<ReceiptLine> {
        let topic = topics.iter().find(|topic| topic.choice.name() == self.topic);
        let company = match &self.organisation_number {
            Some(number) => format!("{}, {number}", self.company),
            None => self.company.clone(),
        };
        let files = match self.attachments.len() {
            0 => None,
            count => Some(words::FILES.say(language, Some(count as u64), &[]).to_string()),
        };
        let lines = [
            (&words::TOPIC, topic.map(|topic| topic.label.to_string())),
            (&words::COMPANY, self.for_company.then_some(company)),
            (&words::NAME, Some(self.name.clone())),
            (&words::EMAIL, Some(self.email.to_string())),
            (&words::PHONE, self.phone.as_ref().map(ToString::to_string)),
            (&words::SUBJECT, Some(self.subject.clone())),
            (&words::MESSAGE, Some(self.message.clone())),
            (&words::ATTACHMENTS, files),
        ];
        lines
            .into_iter()
            .filter_map(|(word, value)| Some(ReceiptLine::new(word.say(language, None, &[]), value?)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use leptos::prelude::Owner;

    fn posted(again: &'static str) -> Vec<String> {
        let owner = Owner::new();
        owner.set();
        let form = ContactEnquiry::form();
        form.take_posted([
            ("topic", "start"),
            ("name", "Kari Nordmann"),
            ("email", "kari@example.no"),
            ("email_again", again),
            ("subject", "Hei"),
            ("message", "Hva nå?"),
        ]);
        form.validate();
        form.problems().iter().map(|problem| problem.path.to_string()).collect()
    }

    #[test]
    fn the_two_addresses_are_compared() {
        assert_eq!(posted("kari@example.no"), Vec::<String>::new());
        assert_eq!(posted("kari@example.com"), ["email_again"]);
    }

    #[test]
    fn a_company_is_asked_for_only_where_one_is_written_for() {
        let owner = Owner::new();
        owner.set();
        let form = ContactEnquiry::form();
        assert_eq!(form.company.problem(), None);
        form.for_company.set(true);
        assert!(form.company.problem().is_some());
        assert_eq!(form.organisation_number.problem(), None);
    }
}
