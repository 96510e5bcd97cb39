//! [`EnkAnswers`]: an application with all in its place.

use super::{
    application::{EnkApplication, EnkPerson, EnkProblems, Who, problems},
    rules,
    service::{EnkLine, EnkQuestion},
    step::{EnkCourse, EnkStep},
    words,
};
use crate::{
    patterns::{IndustryCode, IndustryCodes, address_form::BusinessAddress, description_form::ActivityDescription},
    runtime::{FormState, Problem, form::FormData},
    values::{DateValue, NationalId, PostalCode},
};
use leptos::prelude::untrack;

/// An application with all in its place: what a register takes.
#[derive(Clone, Debug, PartialEq)]
pub struct EnkAnswers {
    /// Names the submission.
    pub submission: String,
    /// Whose business it is.
    pub owner: EnkOwner,
    /// Whether the owner, being under 18, has said to have permission.
    pub permission: bool,
    /// What it is called.
    pub name: String,
    /// What it does.
    pub trade: EnkTrade,
    /// The street and number of its address.
    pub street: String,
    /// The postal code of its address.
    pub postal_code: PostalCode,
    /// Whether the address is kept from the public.
    pub private_address: bool,
    /// When it begins.
    pub start: DateValue,
}

/// The owner of the business.
#[derive(Clone, Debug, PartialEq)]
pub enum EnkOwner {
    /// The one who is logged in, by name.
    Me {
        /// The full name.
        name: String,
    },
    /// Somebody else.
    Other {
        /// Their number. Shown and logged masked only.
        national_id: NationalId,
        /// Their surname.
        surname: String,
    },
}

/// What the business does.
#[derive(Clone, Debug, PartialEq)]
pub enum EnkTrade {
    /// An industry code.
    Code(String),
    /// Words for somebody who will find the code.
    Described {
        /// The description.
        text: String,
        /// The name of the sector, where one was chosen.
        sector: Option<String>,
    },
}

impl EnkAnswers {
    /// The answers of a form, and on it what is wrong with them: all steps that they lead through are checked.
    ///
    /// # Errors
    /// What is wrong, by the names of the fields.
    pub fn read(form: &FormState<EnkApplication>, person: &EnkPerson, today: DateValue) -> Result<Self, EnkProblems> {
        untrack(|| {
            let course = EnkCourse::of(form, person, today);
            let parts = EnkStep::path(&course).into_iter().filter_map(EnkStep::part);
            // Each of them is checked, also after the first that is wrong.
            let wrong = parts.filter(|part| !form.validate_part(part)).count();
            let submission = form.submission.value().unwrap_or_default();
            if wrong > 0 {
                return Err(problems(form, course));
            }
            if !rules::is_submission_key(&submission) {
                return Err(vec![("submission".to_owned(), Problem::word(&words::NO_SUBMISSION))]);
            }
            // All of it was found right, so all of it is there.
            Self::collect(form, person, course, submission).ok_or_else(Vec::new)
        })
    }

    /// The answers as they stand, where all of them are there, without telling the user what is wrong. Tracked.
    pub(super) fn seen(form: &FormState<EnkApplication>, person: &EnkPerson, course: EnkCourse) -> Option<Self> {
        let submission = form.submission.value().unwrap_or_default();
        Self::collect(form, person, course, submission)
    }

    fn collect(
        form: &FormState<EnkApplication>,
        person: &EnkPerson,
        course: EnkCourse,
        submission: String,
    ) -> Option<Self> {
        let owner = match form.who.value()? {
            Who::Me => EnkOwner::Me {
                name: person.name.clone(),
            },
            Who::Other => EnkOwner::Other {
                national_id: form.owner.national_id.value()?,
                surname: form.owner.surname.value()?,
            },
        };
        let trade = if course.described {
            let description = ActivityDescription::read(&form.trade.description)?;
            EnkTrade::Described {
                text: description.text,
                sector: description.sector.map(|sector| sector.name().to_owned()),
            }
        } else {
            EnkTrade::Code(form.trade.code.value()?)
        };
        let address = BusinessAddress::read(&form.address)?;
        Some(Self {
            submission,
            owner,
            permission: course.age == rules::AgeRule::WithPermission,
            name: form.name.name.value()?,
            trade,
            street: address.street,
            postal_code: address.postal_code,
            private_address: address.private,
            start: form.start.date.value()?,
        })
    }

    /// What is wrong with the industry code: it is none that can be chosen.
    ///
    /// # Errors
    /// The problem at its field.
    pub fn check_code(&self, codes: &IndustryCodes) -> Result<(), EnkProblems> {
        match &self.trade {
            EnkTrade::Code(code) if !codes.get(code).is_some_and(IndustryCode::is_selectable) => {
                Err(vec![("trade.code".to_owned(), Problem::word(&words::NO_SUCH_CODE))])
            }
            _ => Ok(()),
        }
    }

    /// The industry code, where one was chosen.
    pub fn code(&self) -> Option<&str> {
        match &self.trade {
            EnkTrade::Code(code) => Some(code),
            EnkTrade::Described { .. } => None,
        }
    }

    /// The answers one by one, as they are shown before and after they are sent; with the name of the industry code, where
    /// that is known.
    pub fn lines(&self, code_name: Option<&str>) -> Vec<EnkLine> {
        let mut lines = Vec::new();
        let mut say = |question: EnkQuestion, answer: String| lines.push(EnkLine { question, answer });
        match &self.owner {
            EnkOwner::Me { name } => say(EnkQuestion::Owner, name.clone()),
            EnkOwner::Other { national_id, surname } => {
                say(EnkQuestion::Owner, format!("{surname}, {}", national_id.masked()));
            }
        }
        if self.permission {
            say(EnkQuestion::Permission, String::new());
        }
        say(EnkQuestion::Name, self.name.clone());
        match &self.trade {
            EnkTrade::Code(code) => {
                let answer = [Some(code.as_str()), code_name].into_iter().flatten();
                say(EnkQuestion::Code, answer.collect::<Vec<_>>().join(" "));
            }
            EnkTrade::Described { text, .. } => say(EnkQuestion::Description, text.clone()),
        }
        say(EnkQuestion::Address, format!("{}, {}", self.street, self.postal_code));
        if self.private_address {
            say(EnkQuestion::PrivateAddress, String::new());
        }
        say(EnkQuestion::Start, self.start.to_string());
        lines
    }
}
