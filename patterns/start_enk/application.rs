//! [`EnkApplication`]: what the service asks for, and the one function that checks it.

use super::{
    answers::EnkAnswers,
    rules,
    service::EnkDraft,
    step::{EnkCourse, EnkStep},
    words,
};
use crate::{
    patterns::{
        address_form::BusinessAddress,
        date_form::StartDate,
        description_form::ActivityDescription,
        name_form::{BusinessName, business_name_problem},
        owner_form::Owner,
    },
    runtime::{FormState, Problem, form::FormBuilder},
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
            start
                .date
                .value()
                .map_or(Ok(()), |date| rules::check_start(date, today))
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
                Err(problems(form, *course))
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
pub(super) fn problems(form: &FormState<EnkApplication>, course: EnkCourse) -> EnkProblems {
    let path = EnkStep::path(&course);
    let problems = form.problems().into_iter();
    problems
        .filter(|problem| EnkStep::of_field(&problem.path).is_some_and(|step| path.contains(&step)))
        .map(|problem| (problem.path.to_string(), problem.problem))
        .collect()
}
