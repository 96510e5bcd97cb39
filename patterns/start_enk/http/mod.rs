//! [`HttpEnkService`]: the service as a page has it, behind a server that speaks JSON under `/api`.
//!
//! | what | asks | answers |
//! |---|---|---|
//! | the person | `GET /api/person` | [`EnkPerson`] |
//! | the session | `GET /api/session` | [`SessionReply`] |
//! | a name | `POST /api/name` with [`NameQuestion`] | [`NameReply`] |
//! | industry codes | `POST /api/industry-codes` with a text | [`IndustryCodeAnswer`] |
//! | one industry code | `GET /api/industry-codes/{code}` | [`IndustryCodeSuggestion`] or `null` |
//! | the draft | `GET`, `PUT`, `DELETE /api/draft` | [`EnkDraft`] or `null`; nothing; nothing |
//! | to be received | `POST /api/submissions` with [`EnkDraft`] | [`EnkReceipt`] |
//! | a receipt | `GET /api/submissions/{case_number}` | [`EnkReceipt`] |
//!
//! What changes something has the session's token in the header `x-csrf-token`. 401: logged out. 422: refused, with
//! `{"errors": {"address.street": "…"}}`, in the visitor's language. 429: too much is asked.

mod fetch;
mod messages;

pub use fetch::{Fetch, page_token};
pub use messages::{NameQuestion, NameReply, SessionReply};

use super::{
    application::EnkPerson,
    service::{EnkDraft, EnkError, EnkReceipt, EnkService},
};
use crate::{
    patterns::{
        industry_code_search::{IndustryCodeAnswer, IndustryCodeSuggestion},
        name_form::NameAnswer,
    },
    runtime::Problem,
};
use serde::{Serialize, de::DeserializeOwned};
use std::{collections::BTreeMap, future::Future};

/// One question to the server.
#[derive(Clone, Debug)]
pub struct Ask {
    /// `GET`, `POST`, `PUT` or `DELETE`.
    pub method: &'static str,
    /// The path: `/api/draft`.
    pub path: String,
    /// JSON.
    pub body: Option<String>,
}

/// What the server said.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// JSON, or nothing.
    pub body: String,
}

/// Why nothing came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAnswer {
    /// There is no connection.
    Offline,
    /// It took too long.
    TimedOut,
    /// It was cut off, or cannot be read.
    Failed,
}

/// How questions reach the server: [`Fetch`] in the browser, a plain client in a server's tests. It knows the session's token.
pub trait Transport: Clone + Send + Sync + 'static {
    /// Asks once.
    fn send(&self, ask: Ask) -> impl Future<Output = Result<Answer, NoAnswer>>;
}

/// The service behind a server.
///
/// ```
/// use felles::patterns::start_enk::{EnkTasks, http::{Fetch, HttpEnkService}};
///
/// // At this site, with the token that the page's session has.
/// let service: EnkTasks = HttpEnkService::new(Fetch::at("/start-enk", "a-token")).into();
/// # let _ = service;
/// ```
#[derive(Clone)]
pub struct HttpEnkService<T> {
    transport: T,
}

impl<T: Transport> HttpEnkService<T> {
    /// The service at the end of a transport.
    pub const fn new(transport: T) -> Self {
        Self { transport }
    }

    /// How it reaches the server.
    pub const fn transport(&self) -> &T {
        &self.transport
    }

    async fn ask<A: DeserializeOwned>(&self, method: &'static str, path: &str) -> Result<A, EnkError> {
        let answer = self.send(method, path, None).await?;
        read(&answer)
    }

    async fn say<B: Serialize, A: DeserializeOwned>(
        &self,
        method: &'static str,
        path: &str,
        body: &B,
    ) -> Result<A, EnkError> {
        let body = serde_json::to_string(body).map_err(|_| EnkError::Failed)?;
        let answer = self.send(method, path, Some(body)).await?;
        read(&answer)
    }

    async fn send(&self, method: &'static str, path: &str, body: Option<String>) -> Result<String, EnkError> {
        let ask = Ask {
            method,
            path: path.to_owned(),
            body,
        };
        match self.transport.send(ask).await {
            Ok(answer) => answer.body_or_error(),
            Err(NoAnswer::Offline) => Err(EnkError::Offline),
            Err(NoAnswer::TimedOut) => Err(EnkError::TimedOut),
            Err(NoAnswer::Failed) => Err(EnkError::Failed),
        }
    }
}

/// Whether a text can stand in an address as it is; with anything else it would be another address.
fn is_plain(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    // A dot alone would lead up.
    text.split('.').all(|part| !part.is_empty() && part.bytes().all(plain))
}

/// An answer without a body is `null`.
fn read<A: DeserializeOwned>(body: &str) -> Result<A, EnkError> {
    let body = if body.is_empty() { "null" } else { body };
    serde_json::from_str(body).map_err(|_| EnkError::Failed)
}

impl Answer {
    fn body_or_error(self) -> Result<String, EnkError> {
        match self.status {
            200..=299 => Ok(self.body),
            // The token is of another session than the cookie: somebody logged in anew in another tab.
            401 | 403 => Err(EnkError::LoggedOut),
            404 => Err(EnkError::NotFound),
            408 | 504 => Err(EnkError::TimedOut),
            413 => Err(EnkError::Refused(Vec::new())),
            422 => Err(EnkError::Refused(problems(&self.body))),
            429 => Err(EnkError::Busy),
            _ => Err(EnkError::Failed),
        }
    }
}

#[derive(serde::Deserialize)]
struct Errors {
    errors: BTreeMap<String, String>,
}

fn problems(body: &str) -> Vec<(String, Problem)> {
    let errors = serde_json::from_str::<Errors>(body).map(|errors| errors.errors);
    let errors = errors.unwrap_or_default().into_iter();
    errors.map(|(field, text)| (field, Problem::new(text))).collect()
}

impl<T: Transport> EnkService for HttpEnkService<T> {
    async fn person(&self) -> Result<EnkPerson, EnkError> {
        self.ask("GET", "/api/person").await
    }

    async fn check_name(&self, name: String, surname: String) -> Result<NameAnswer, EnkError> {
        let question = NameQuestion { name, surname };
        let reply: NameReply = self.say("POST", "/api/name", &question).await?;
        Ok(reply.into())
    }

    async fn search_codes(&self, query: String) -> Result<IndustryCodeAnswer, EnkError> {
        self.say("POST", "/api/industry-codes", &query).await
    }

    async fn industry_code(&self, code: String) -> Result<Option<IndustryCodeSuggestion>, EnkError> {
        if !is_plain(&code) {
            return Ok(None);
        }
        self.ask("GET", &format!("/api/industry-codes/{code}")).await
    }

    async fn load_draft(&self) -> Result<Option<EnkDraft>, EnkError> {
        self.ask("GET", "/api/draft").await
    }

    async fn save_draft(&self, draft: EnkDraft) -> Result<(), EnkError> {
        self.say("PUT", "/api/draft", &draft).await
    }

    async fn discard_draft(&self) -> Result<(), EnkError> {
        self.ask("DELETE", "/api/draft").await
    }

    async fn submit(&self, application: EnkDraft) -> Result<EnkReceipt, EnkError> {
        self.say("POST", "/api/submissions", &application).await
    }

    async fn receipt(&self, case_number: String) -> Result<EnkReceipt, EnkError> {
        if !is_plain(&case_number) {
            return Err(EnkError::NotFound);
        }
        self.ask("GET", &format!("/api/submissions/{case_number}")).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(status: u16, body: &str) -> EnkError {
        let body = body.to_owned();
        Answer { status, body }.body_or_error().expect_err("an error")
    }

    #[test]
    fn each_status_is_told_apart() {
        assert_eq!(error(401, ""), EnkError::LoggedOut);
        assert_eq!(error(404, "<!doctype html>"), EnkError::NotFound);
        assert_eq!(error(429, ""), EnkError::Busy);
        assert_eq!(error(500, ""), EnkError::Failed);
        // A redirect that was not followed.
        assert_eq!(error(303, ""), EnkError::Failed);
        assert_eq!(error(422, "not JSON"), EnkError::Refused(Vec::new()));
    }

    #[test]
    fn what_is_refused_says_why_by_the_field() {
        let EnkError::Refused(problems) = error(422, r#"{"errors":{"address.street":"Skriv gata."}}"#) else {
            panic!("refused");
        };
        let (field, problem) = &problems[0];
        assert_eq!(field, "address.street");
        assert_eq!(problem.say(&crate::runtime::Language::Nb), "Skriv gata.");
    }

    #[test]
    fn what_leads_elsewhere_is_not_asked_for() {
        for plain in ["96.020", "ENK-2026-000017"] {
            assert!(is_plain(plain), "{plain}");
        }
        for other in ["", ".", "..", "../draft", "a/b", "a?b", "a#b", "å", "96."] {
            assert!(!is_plain(other), "{other}");
        }
    }

    #[test]
    fn an_empty_answer_is_none() {
        assert_eq!(read::<()>(""), Ok(()));
        assert_eq!(read::<Option<EnkDraft>>("null"), Ok(None));
        assert!(read::<EnkPerson>("").is_err());
    }
}
