//! [`EnkApplication`]: what the service asks for; and [`EnkAnswers`]: what it has when all of it is right.

use super::{
    rules,
    service::{EnkDraft, EnkLine, EnkQuestion},
    step::{EnkCourse, EnkStep},
    words,
};
use crate::{
    patterns::{
        IndustryCodes,
        address_form::BusinessAddress,
        date_form::StartDate,
        description_form::ActivityDescription,
        name_form::{BusinessName, business_name_problem},
        owner_form::Owner,
    },
    runtime::{
        FormState, Problem,
        form::{FormBuilder, FormData},
    },
    values::{DateValue, PostalCode},
};
use leptos::{prelude::untrack, reactive::owner};
use serde::{Deserialize, Serialize};

crate::variants! {
    /// Whose business it will be.
    pub enum Who {
        /// The one who is logged in.
        #[default]
        Me = "me",
        /// Somebody whom they help.
        Other = "other",
    }
}

crate::form! {
    /// What the business will do: an industry code, or a description for somebody who will find it.
    pub struct Trade {
        /// The code: `96.020`.
        pub code: String => [missing(Problem::word(&words::CHOOSE_CODE)), check(right_code)],
        /// Whether it is described instead, for no code was found.
        pub described: bool,
        /// The description.
        pub description: ActivityDescription,
    }
    asked {
        code: |trade| trade.described.value() != Some(true),
    }
}

fn right_code(code: &String) -> Result<(), Problem> {
    if rules::is_industry_code(code) {
        Ok(())
    } else {
        Err(Problem::word(&words::NO_SUCH_CODE))
    }
}

crate::form! {
    /// What the service asks for, on all of its steps. Which of them are gone through is told by [`EnkStep::path`];
    /// what is on the others does not count, and is not sent.
    pub struct EnkApplication {
        /// Names the submission, so that it is received once however often it is sent. It comes and goes with the draft.
        pub submission: String,
        /// Whose business it will be.
        pub who: Who => [missing(Problem::word(&words::CHOOSE_WHO))],
        /// Its owner, where that is somebody else.
        pub owner: Owner,
        /// Whether one who is under 18 has the permission that is asked for.
        pub permission: bool => [missing(Problem::word(&words::NEEDS_PERMISSION))],
        /// Its name.
        pub name: BusinessName,
        /// What it will do.
        pub trade: Trade,
        /// Where it is.
        pub address: BusinessAddress,
        /// When it begins.
        pub start: StartDate,
        /// Whether the one who sends it says that it is right.
        pub declaration: bool => [missing(Problem::word(&words::MUST_DECLARE))],
    }
}

/// The one who is logged in, as the service knows them. No national id: a page has no need of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EnkPerson {
    /// Names them in this browser, for their draft: means nothing to others, and is never a national id.
    pub key: String,
    /// The full name.
    pub name: String,
    /// The surname as Folkeregisteret has it, of which the business' name must have the last word.
    pub surname: String,
    /// The day of birth. None where it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub born: Option<DateValue>,
    /// The home address, which is proposed as the business'.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<EnkAddress>,
}

/// A Norwegian address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EnkAddress {
    /// The street and the number.
    pub street: String,
    /// The postal code.
    pub postal_code: PostalCode,
}

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
        national_id: crate::values::NationalId,
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

/// What is wrong with an application, by the names of the fields.
pub type EnkProblems = Vec<(String, Problem)>;

impl EnkApplication {
    /// The form on the page, with the rules that need to know who asks and what day it is. The server's is the same.
    pub fn for_person(person: &EnkPerson, today: DateValue) -> FormState<Self> {
        let form = Self::form();
        if let Some(address) = &person.address {
            // Where it begins is no change that one could lose.
            FormBuilder::begin(&form.address.street, &address.street);
            FormBuilder::begin(&form.address.postal_code, &address.postal_code);
        }
        let own_surname = person.surname.clone();
        form.name.name.rule_with(form.owner, move |owner| {
            let surname = if form.who.value() == Some(Who::Other) {
                owner.surname.value().unwrap_or_default()
            } else {
                own_surname.clone()
            };
            let name = form.name.name.value().unwrap_or_default();
            business_name_problem(&name, &surname).map_or(Ok(()), |problem| Err(problem.into()))
        });
        form.address.street.rule_with(form.address, |address| {
            rules::check_street(&address.street.value().unwrap_or_default())
        });
        form.start.date.rule_with(form.start, move |start| {
            start.date.value().map_or(Ok(()), |date| rules::check_start(date, today))
        });
        let person = person.clone();
        form.permission.rule_with(form.permission, move |_| {
            if EnkCourse::of(&form, &person, today).age == rules::AgeRule::TooYoung {
                Err(Problem::word(&words::TOO_YOUNG))
            } else {
                Ok(())
            }
        });
        form
    }

    /// The answers of the steps that are gone through, as they are sent and kept.
    pub fn pairs(form: &FormState<Self>, course: &EnkCourse) -> Vec<(String, String)> {
        let path = EnkStep::path(course);
        let pairs = form.pairs().into_iter();
        pairs
            .filter(|(name, text)| {
                let asked = EnkStep::of_field(name).is_none_or(|step| path.contains(&step));
                asked && !text.is_empty()
            })
            .collect()
    }

    /// Reads what was sent, and checks all of it: on the server, and in the service in memory alike.
    ///
    /// What belongs to steps that these answers do not lead through is not looked at.
    ///
    /// # Errors
    /// What is wrong, by the names of the fields.
    pub fn from_pairs<N, V>(
        pairs: impl IntoIterator<Item = (N, V)>,
        person: &EnkPerson,
        today: DateValue,
    ) -> Result<EnkAnswers, EnkProblems>
    where
        N: Into<String>,
        V: Into<String>,
    {
        // A form needs an owner, and must leave nothing behind on a server.
        let owner = owner::Owner::new();
        let answers = owner.with(|| {
            let form = Self::for_person(person, today);
            form.take_posted(pairs);
            EnkAnswers::read(&form, person, today)
        });
        owner.cleanup();
        answers
    }

    /// Where a draft leads from a step that was posted: what a server asks before it shows the next one.
    ///
    /// # Errors
    /// What is wrong on that step, by the names of the fields.
    pub fn after_step(
        draft: &EnkDraft,
        step: EnkStep,
        person: &EnkPerson,
        today: DateValue,
    ) -> Result<EnkStep, EnkProblems> {
        Self::look(draft, person, today, |form, course| {
            if step.part().is_none_or(|part| form.validate_part(part)) {
                Ok(step.after(form, course, draft.reviewed))
            } else {
                Err(problems(form, course))
            }
        })
    }

    /// The step to show where a page asks for one: that, or the first that is not done, where it cannot be shown yet.
    pub fn step_to_show(draft: &EnkDraft, wanted: EnkStep, person: &EnkPerson, today: DateValue) -> EnkStep {
        Self::look(draft, person, today, |form, course| {
            if wanted.may_be_shown(form, course) {
                wanted
            } else {
                EnkStep::first_open(form, course)
            }
        })
    }

    /// Looks at a draft as the form it is of, and leaves nothing behind.
    fn look<U>(
        draft: &EnkDraft,
        person: &EnkPerson,
        today: DateValue,
        look: impl FnOnce(&FormState<Self>, &EnkCourse) -> U,
    ) -> U {
        let owner = owner::Owner::new();
        let seen = owner.with(|| {
            untrack(|| {
                let form = Self::for_person(person, today);
                form.take_posted(draft.pairs.clone());
                let course = EnkCourse::of(&form, person, today);
                look(&form, &course)
            })
        });
        owner.cleanup();
        seen
    }
}

/// What the user was told is wrong, on the steps of a course: on others it does not count.
fn problems(form: &FormState<EnkApplication>, course: &EnkCourse) -> EnkProblems {
    let path = EnkStep::path(course);
    let problems = form.problems().into_iter();
    problems
        .filter(|problem| EnkStep::of_field(&problem.path).is_some_and(|step| path.contains(&step)))
        .map(|problem| (problem.path.to_string(), problem.problem))
        .collect()
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
                return Err(problems(form, &course));
            }
            if !rules::is_submission_key(&submission) {
                return Err(vec![("submission".to_owned(), Problem::word(&words::NO_SUBMISSION))]);
            }
            // All of it was found right, so all of it is there.
            Self::collect(form, person, &course, submission).ok_or_else(Vec::new)
        })
    }

    /// The answers as they stand, where all of them are there, without telling the user what is wrong. Tracked.
    pub(super) fn seen(form: &FormState<EnkApplication>, person: &EnkPerson, course: &EnkCourse) -> Option<Self> {
        let submission = form.submission.value().unwrap_or_default();
        Self::collect(form, person, course, submission)
    }

    fn collect(
        form: &FormState<EnkApplication>,
        person: &EnkPerson,
        course: &EnkCourse,
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
            EnkTrade::Code(code) if !codes.get(code).is_some_and(|code| code.is_selectable()) => Err(vec![(
                "trade.code".to_owned(),
                Problem::word(&words::NO_SUCH_CODE),
            )]),
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
