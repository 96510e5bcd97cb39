//! What a page and its server say to each other that is no type of the service's own.

use crate::{
    patterns::name_form::NameAnswer,
    runtime::{Language, Problem},
};
use serde::{Deserialize, Serialize};

/// Whose session the cookie is of, and its token: for a page that is older than the session.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SessionReply {
    /// The key of the person, as pages know it.
    pub person: String,
    /// What is sent in `x-csrf-token`.
    pub csrf: String,
}

/// A name, and the owner's surname.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NameQuestion {
    /// The name.
    pub name: String,
    /// The surname.
    pub surname: String,
}

/// Whether a business may have a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "answer")]
pub enum NameReply {
    /// It may.
    Free,
    /// It may, though another has it.
    Taken,
    /// It may not.
    Refused {
        /// Why, in the visitor's language.
        problem: String,
    },
}

impl NameReply {
    /// As it is sent.
    pub fn of(answer: &NameAnswer, language: &Language) -> Self {
        match answer {
            NameAnswer::Free => Self::Free,
            NameAnswer::Taken => Self::Taken,
            NameAnswer::Refused(problem) => Self::Refused {
                problem: problem.say(language).to_string(),
            },
        }
    }
}

impl From<NameReply> for NameAnswer {
    fn from(reply: NameReply) -> Self {
        match reply {
            NameReply::Free => Self::Free,
            NameReply::Taken => Self::Taken,
            NameReply::Refused { problem } => Self::Refused(Problem::new(problem)),
        }
    }
}
