//! [`FeedbackChannel`]: where feedback goes, and [`FeedbackChannel::post_json`], the ready-made way to an address.

use super::words;
use crate::runtime::{Problem, Prop, Task, Text, warning::warn};
use serde::{Deserialize, Serialize};
use std::fmt;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    AbortSignal, Headers, RequestInit, RequestRedirect, Response,
    js_sys::{JSON, Object, Reflect},
};

/// What a user said about a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feedback {
    /// Whether they found what they were looking for.
    pub found: bool,
    /// What they wrote; empty where they wrote nothing.
    pub text: String,
    /// The page: its address without what follows `?` or `#`, or what the caller named it.
    pub page: String,
}

/// Where feedback goes. It decides what the user is offered, and what they are told.
#[derive(Clone, Default)]
#[non_exhaustive]
pub enum FeedbackChannel {
    /// Nowhere yet. The user is told so, and can copy what they wrote.
    #[default]
    NotSetUp,
    /// To an e-mail address, through the user's own mail program. Whether it was sent, nobody knows: no thanks are said.
    Email(Text),
    /// Through a task: thanks when it succeeds, and an error with the text kept when it does not.
    Task(Task<Feedback, ()>),
}

impl FeedbackChannel {
    /// To an e-mail address, such as `post@etat.no`. Anything else is a warning, and counts as not set up.
    pub fn email(address: impl Into<Text>) -> Self {
        let address = address.into();
        if is_email_address(&address) {
            return Self::Email(address);
        }
        let got: String = address.chars().take(40).collect();
        warn(format_args!(
            "FeedbackChannel::email got \"{got}\", which is no e-mail address. Feedback counts as not set up."
        ));
        Self::NotSetUp
    }

    /// Through a task of your own: `FeedbackChannel::task(async |feedback| save(feedback).await)`.
    pub fn task(task: impl Into<Task<Feedback, ()>>) -> Self {
        Self::Task(task.into())
    }

    /// To an address of the same site or one that allows it: a POST of [`Feedback`] as JSON.
    ///
    /// Any answer from 200 to 299 is taken as received. All else is a failure: another answer, a redirect (to a login
    /// page, for example), or none within 30 seconds.
    pub fn post_json(address: impl Into<Text>) -> Self {
        let address = address.into();
        Self::task(move |feedback| post(address.clone(), feedback))
    }
}

impl fmt::Debug for FeedbackChannel {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotSetUp => formatter.write_str("NotSetUp"),
            Self::Email(address) => formatter.debug_tuple("Email").field(address).finish(),
            Self::Task(_) => formatter.write_str("Task(..)"),
        }
    }
}

impl From<Task<Feedback, ()>> for FeedbackChannel {
    fn from(task: Task<Feedback, ()>) -> Self {
        Self::Task(task)
    }
}

impl From<Task<Feedback, ()>> for Prop<FeedbackChannel> {
    fn from(task: Task<Feedback, ()>) -> Self {
        Self::Static(task.into())
    }
}

crate::static_prop!(FeedbackChannel);

/// Whether this is one address that a mail program can be given: something, an `@`, something.
pub fn is_email_address(address: &str) -> bool {
    let refused = |letter: char| letter.is_whitespace() || letter.is_control() || "<>,;:\"\\".contains(letter);
    let parts = address.split_once('@');
    parts.is_some_and(|(name, domain)| !name.is_empty() && !domain.is_empty() && !domain.contains('@'))
        && address.len() <= 254
        && !address.contains(refused)
}

/// How long an answer may take.
const TIMEOUT_MS: u32 = 30_000;

async fn post(address: Text, feedback: Feedback) -> Result<(), Problem> {
    match answer(&address, &feedback).await {
        Ok(answer) if answer.ok() => Ok(()),
        Ok(_) => Err(Feedback::refused()),
        Err(_) => Err(Problem::word(&words::NO_ANSWER)),
    }
}

async fn answer(address: &str, feedback: &Feedback) -> Result<Response, JsValue> {
    let headers = Headers::new()?;
    headers.set("content-type", "application/json")?;
    let request = RequestInit::new();
    request.set_method("POST");
    request.set_headers(&headers);
    request.set_body(&json(feedback)?.into());
    request.set_redirect(RequestRedirect::Error);
    request.set_signal(Some(&AbortSignal::timeout_with_u32(TIMEOUT_MS)));
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    window
        .fetch_with_str_and_init(address, &request)
        .await?
        .dyn_into::<Response>()
}

/// Written by the browser: a JSON writer of our own would be most of what this pattern weighs.
fn json(feedback: &Feedback) -> Result<String, JsValue> {
    JSON::stringify(&feedback.to_js()).map(Into::into)
}

impl Feedback {
    /// What to answer when it could not be taken in and there is no more to say: «Det skjedde en feil hos oss. Prøv igjen
    /// om litt.», in the language of the page.
    pub const fn refused() -> Problem {
        Problem::word(&words::REFUSED)
    }

    /// As a plain JavaScript object with `found`, `text` and `page`, for the detail of an event or `JSON.stringify`.
    pub fn to_js(&self) -> JsValue {
        let object = Object::new();
        for (name, value) in [
            ("found", JsValue::from(self.found)),
            ("text", JsValue::from(&self.text)),
            ("page", JsValue::from(&self.page)),
        ] {
            // A plain new object takes any property.
            let _ = Reflect::set(&object, &name.into(), &value);
        }
        object.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_email_address_is_one_address_and_nothing_else() {
        for good in ["post@etat.no", "tilbakemelding+nett@sub.etat.no", "æ@ø.no", "a@b"] {
            assert!(is_email_address(good), "{good}");
        }
        for bad in [
            "",
            "@",
            "a@",
            "@b",
            "a@b@c",
            "a b@c.no",
            "a@b.no,c@d.no",
            "<a@b.no>",
            "mailto:a@b.no",
            "a@b.no\n",
        ] {
            assert!(!is_email_address(bad), "{bad}");
        }
        assert!(!is_email_address(&format!("{}@b.no", "a".repeat(260))));
    }

    #[test]
    fn what_is_no_address_counts_as_not_set_up() {
        assert!(matches!(
            FeedbackChannel::email("post@etat.no"),
            FeedbackChannel::Email(_)
        ));
        assert!(matches!(FeedbackChannel::email("post"), FeedbackChannel::NotSetUp));
    }
}
