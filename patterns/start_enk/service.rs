//! [`EnkService`]: what the service needs from behind the page; one trait for the service in memory, for a server, and for
//! the page that asks that server.

use super::{
    application::{EnkPerson, Who},
    step::EnkStep,
    words,
};
use crate::{
    patterns::{
        industry_code_search::{IndustryCodeAnswer, IndustryCodeSuggestion},
        name_form::NameAnswer,
    },
    runtime::{Problem, Word},
    values::DateTimeValue,
};
use serde::{Deserialize, Serialize};
use std::future::Future;

/// What the service needs from behind the page, for the one who is logged in.
///
/// Its futures are not asked to be `Send`, for those of a browser are not. One that is written with types of a server is
/// `Send` all the same: where the type is known, as `PostgresEnkService` in a handler of axum, so is that its futures
/// are. Only who is generic over this trait cannot promise it to others.
///
/// ```
/// use felles::patterns::start_enk::{EnkError, EnkPerson, EnkService};
///
/// # use felles::patterns::start_enk::{EnkDraft, EnkReceipt};
/// # use felles::patterns::{industry_code_search::{IndustryCodeAnswer, IndustryCodeSuggestion}, name_form::NameAnswer};
/// # use std::future::Future;
/// #[derive(Clone)]
/// struct Closed;
///
/// impl EnkService for Closed {
///     async fn person(&self) -> Result<EnkPerson, EnkError> {
///         Err(EnkError::LoggedOut)
///     }
///     // …
/// #   async fn check_name(&self, _: String, _: String) -> Result<NameAnswer, EnkError> { Err(EnkError::LoggedOut) }
/// #   async fn search_codes(&self, _: String) -> Result<IndustryCodeAnswer, EnkError> { Err(EnkError::LoggedOut) }
/// #   async fn industry_code(&self, _: String) -> Result<Option<IndustryCodeSuggestion>, EnkError> { Err(EnkError::LoggedOut) }
/// #   async fn load_draft(&self) -> Result<Option<EnkDraft>, EnkError> { Err(EnkError::LoggedOut) }
/// #   async fn save_draft(&self, _: EnkDraft) -> Result<(), EnkError> { Err(EnkError::LoggedOut) }
/// #   async fn discard_draft(&self) -> Result<(), EnkError> { Err(EnkError::LoggedOut) }
/// #   async fn submit(&self, _: EnkDraft) -> Result<EnkReceipt, EnkError> { Err(EnkError::LoggedOut) }
/// #   async fn receipt(&self, _: String) -> Result<EnkReceipt, EnkError> { Err(EnkError::LoggedOut) }
/// }
///
/// fn to_be_sent_to_another_thread(_: impl Future + Send) {}
/// to_be_sent_to_another_thread(async { Closed.person().await });
/// ```
///
/// What each implementation promises is told by [`contract`](super::contract), which is run over all of them.
pub trait EnkService: Clone + Send + Sync + 'static {
    /// The one who is logged in.
    fn person(&self) -> impl Future<Output = Result<EnkPerson, EnkError>>;

    /// Whether a business may have a name. The surname is the owner's. A name that others have is no hindrance.
    fn check_name(&self, name: String, surname: String) -> impl Future<Output = Result<NameAnswer, EnkError>>;

    /// The industry codes that answer a query in everyday words, the best first.
    fn search_codes(&self, query: String) -> impl Future<Output = Result<IndustryCodeAnswer, EnkError>>;

    /// The industry code of a number. `None` where there is none that can be chosen.
    fn industry_code(&self, code: String) -> impl Future<Output = Result<Option<IndustryCodeSuggestion>, EnkError>>;

    /// The draft that was saved, if any.
    fn load_draft(&self) -> impl Future<Output = Result<Option<EnkDraft>, EnkError>>;

    /// Saves a draft over the one before. What is of [`EnkDraft::PRIVATE`] lives no longer than the session.
    fn save_draft(&self, draft: EnkDraft) -> impl Future<Output = Result<(), EnkError>>;

    /// Throws the draft away.
    fn discard_draft(&self) -> impl Future<Output = Result<(), EnkError>>;

    /// Takes an application: checks all of it again, keeps it, throws the draft away, gives a receipt.
    ///
    /// Its [`key`](EnkDraft::key) names the submission: what came once is not kept twice, however often it is sent; the
    /// receipt is the first one.
    fn submit(&self, application: EnkDraft) -> impl Future<Output = Result<EnkReceipt, EnkError>>;

    /// The receipt of a case of one's own.
    fn receipt(&self, case_number: String) -> impl Future<Output = Result<EnkReceipt, EnkError>>;
}

/// Why the service could not do what it was asked.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum EnkError {
    /// The session is over.
    #[error("logged out")]
    LoggedOut,
    /// There is no connection.
    #[error("offline")]
    Offline,
    /// No answer came in time: nobody knows whether it was received.
    #[error("timed out")]
    TimedOut,
    /// Too much is asked of it.
    #[error("too many requests")]
    Busy,
    /// It failed.
    #[error("the service failed")]
    Failed,
    /// There is nothing of that name, or it is somebody else's.
    #[error("not found")]
    NotFound,
    /// It was refused, for what is wrong by the names of the fields. What names no field is said of all of it.
    #[error("refused: {} problems", .0.len())]
    Refused(Vec<(String, Problem)>),
}

impl EnkError {
    /// What the user is told.
    pub fn word(&self) -> &'static Word {
        match self {
            Self::LoggedOut => &words::LOGGED_OUT,
            Self::Offline => &words::OFFLINE,
            Self::TimedOut => &words::TIMED_OUT,
            Self::Busy => &words::BUSY,
            Self::Failed => &words::FAILED,
            Self::NotFound => &words::NOT_FOUND,
            Self::Refused(_) => &words::REFUSED,
        }
    }

    /// The same as a problem.
    pub fn problem(&self) -> Problem {
        match self {
            // What is said of no field is what there is to say.
            Self::Refused(problems) => problems
                .iter()
                .find(|(field, _)| EnkStep::of_field(field).is_none())
                .map_or(Problem::word(&words::REFUSED), |(_, problem)| problem.clone()),
            _ => Problem::word(self.word()),
        }
    }

    /// Whether it may go better when it is tried once more, with nothing changed.
    pub const fn may_be_tried_again(&self) -> bool {
        matches!(self, Self::Offline | Self::TimedOut | Self::Busy | Self::Failed)
    }
}

/// An application that is not sent yet: where its user is, and the answers as a form sends them, by the names of the fields.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EnkDraft {
    /// The slug of the step.
    pub step: String,
    /// Whether the user has come to the review: from then on each step leads back there.
    #[serde(default)]
    pub reviewed: bool,
    /// Names and texts.
    pub pairs: Vec<(String, String)>,
}

impl EnkDraft {
    /// The fields that are kept for a session only, and never in a browser or a log.
    pub const PRIVATE: &'static [&'static str] = &["owner.national_id"];

    /// A draft that nobody has written in: named by its key, with the home address proposed as the business'.
    pub fn begin(key: impl Into<String>, person: &EnkPerson) -> Self {
        let mut draft = Self::default();
        draft.set("submission", key);
        draft.propose_address(person);
        draft
    }

    /// Proposes the home address where the business is one's own and no address is given; and takes it back where it will
    /// be somebody else's. To be done when it is known whose it will be.
    pub fn propose_address(&mut self, person: &EnkPerson) {
        let Some(home) = &person.address else { return };
        let street = self.get("address.street").map(str::to_owned);
        let is_other = self.get("who") == Some(Who::Other.name());
        if is_other && street.as_deref() == Some(home.street.as_str()) {
            self.pairs.retain(|(name, _)| !EnkStep::Address.asks(name));
        } else if !is_other && street.is_none_or(|street| street.is_empty()) {
            self.set("address.street", home.street.clone());
            self.set("address.postal_code", home.postal_code.to_string());
        }
    }

    /// The name of the submission: the field `submission`.
    pub fn key(&self) -> Option<&str> {
        self.get("submission")
    }

    /// The first answer in a field.
    pub fn get(&self, field: &str) -> Option<&str> {
        let found = self.pairs.iter().find(|(name, _)| name == field);
        found.map(|(_, text)| text.as_str())
    }

    /// Puts one answer in the place of those before.
    pub fn set(&mut self, field: &str, text: impl Into<String>) {
        self.pairs.retain(|(name, _)| name != field);
        self.pairs.push((field.to_owned(), text.into()));
    }

    /// Takes over what one step posted, in the place of all that it had before: a box that is no longer checked is not
    /// posted. What the step does not ask for is passed over.
    pub fn take_step<N, V>(&mut self, step: EnkStep, posted: impl IntoIterator<Item = (N, V)>)
    where
        N: Into<String>,
        V: Into<String>,
    {
        self.pairs.retain(|(name, _)| !step.asks(name));
        let posted = posted.into_iter().map(|(name, text)| (name.into(), text.into()));
        self.pairs.extend(posted.filter(|(name, _)| step.asks(name)));
        step.slug().clone_into(&mut self.step);
    }

    /// The draft without what is private: what may be kept longer than a session.
    #[must_use]
    pub fn without_private(mut self) -> Self {
        self.pairs.retain(|(name, _)| !Self::PRIVATE.contains(&name.as_str()));
        self
    }
}

/// What was received.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EnkReceipt {
    /// The number of the case: ours, and not that of the business, which the register gives.
    pub case_number: String,
    /// When.
    pub received_at: DateTimeValue,
    /// What was sent, line by line.
    pub sent: Vec<EnkLine>,
}

impl EnkReceipt {
    /// What was answered to a question.
    pub fn answer(&self, question: EnkQuestion) -> Option<&str> {
        let line = self.sent.iter().find(|line| line.question == question);
        line.map(|line| line.answer.as_str())
    }
}

/// One line of what was sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EnkLine {
    /// What was asked.
    #[serde(with = "question_by_name")]
    pub question: EnkQuestion,
    /// The answer as it is shown; empty where it is yes.
    pub answer: String,
}

crate::variants! {
    /// What a line of the review and of the receipt is about.
    pub enum EnkQuestion {
        /// The owner.
        #[default]
        Owner = "owner",
        /// Permission, for the young.
        Permission = "permission",
        /// The name.
        Name = "name",
        /// The industry code.
        Code = "code",
        /// The description in place of a code.
        Description = "description",
        /// The address.
        Address = "address",
        /// Whether the address is kept from the public.
        PrivateAddress = "private_address",
        /// The day of beginning.
        Start = "start",
    }
}

impl EnkQuestion {
    /// The step that asks it.
    pub const fn step(self) -> EnkStep {
        match self {
            Self::Owner => EnkStep::Who,
            Self::Permission => EnkStep::Age,
            Self::Name => EnkStep::Name,
            Self::Code => EnkStep::Trade,
            Self::Description => EnkStep::Description,
            Self::Address | Self::PrivateAddress => EnkStep::Address,
            Self::Start => EnkStep::Start,
        }
    }

    /// What stands before the answer.
    pub const fn label(self) -> &'static Word {
        match self {
            Self::Owner => &words::LINE_OWNER,
            Self::Permission => &words::LINE_PERMISSION,
            Self::Name => &words::LINE_NAME,
            Self::Code => &words::LINE_CODE,
            Self::Description => &words::LINE_DESCRIPTION,
            Self::Address => &words::LINE_ADDRESS,
            Self::PrivateAddress => &words::LINE_PRIVATE_ADDRESS,
            Self::Start => &words::LINE_START,
        }
    }
}

mod question_by_name {
    use super::EnkQuestion;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
    pub fn serialize<S: Serializer>(question: &EnkQuestion, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(question.name())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<EnkQuestion, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_replaces_what_it_asked_for_and_nothing_else() {
        let mut draft = EnkDraft::default();
        draft.set("submission", "0123456789abcdef");
        draft.take_step(
            EnkStep::Address,
            [
                ("address.street", "Storgata 1"),
                ("address.private", "on"),
                ("name.name", "Smugling"),
            ],
        );
        assert_eq!(draft.get("address.private"), Some("on"));
        assert_eq!(draft.get("name.name"), None);
        draft.take_step(EnkStep::Address, [("address.street", "Storgata 2")]);
        assert_eq!(draft.get("address.street"), Some("Storgata 2"));
        assert_eq!(draft.get("address.private"), None);
        assert_eq!(
            (draft.key(), draft.step.as_str()),
            (Some("0123456789abcdef"), "adresse")
        );
    }

    #[test]
    fn what_is_private_is_left_out() {
        let mut draft = EnkDraft::default();
        draft.set("owner.national_id", "01838012317");
        draft.set("owner.surname", "Nordmann");
        assert_eq!(
            draft.without_private().pairs,
            [("owner.surname".to_owned(), "Nordmann".to_owned())]
        );
    }

    #[test]
    fn a_receipt_comes_back_from_json() {
        let receipt = EnkReceipt {
            case_number: "ENK-2026-000017".to_owned(),
            received_at: "2026-06-15T12:30".parse().expect("a time"),
            sent: vec![EnkLine {
                question: EnkQuestion::Name,
                answer: "Nordmann Foto".to_owned(),
            }],
        };
        let json = serde_json::to_string(&receipt).expect("JSON");
        assert_eq!(serde_json::from_str::<EnkReceipt>(&json).expect("a receipt"), receipt);
        assert!(json.contains(r#""question":"name""#), "{json}");
    }
}
