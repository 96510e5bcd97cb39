//! [`Fetch`]: the browser's way to the server.

use super::{Answer, Ask, NoAnswer, SessionReply, Transport};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AbortSignal, Document, Headers, RequestInit, RequestRedirect, Response, js_sys::Reflect};

/// How long an answer may take.
const TIMEOUT_MS: u32 = 30_000;

/// The browser's way to a server of the same site, with the token of the page's session. A redirect is no answer.
#[derive(Clone)]
pub struct Fetch {
    base: Arc<str>,
    csrf: Arc<Mutex<String>>,
    person: Option<Arc<str>>,
}

impl Fetch {
    /// What stands before `/api` in the addresses, with or without a slash at its end, and the session's token.
    pub fn at(base: &str, csrf: &str) -> Self {
        Self {
            base: base.trim_end_matches('/').into(),
            csrf: Arc::new(Mutex::new(csrf.to_owned())),
            person: None,
        }
    }

    /// At the root of the site, with the token that the page holds.
    pub fn of(document: &Document) -> Self {
        Self::at("", &page_token(document))
    }

    /// Whose page it is, by the key that pages know. Who was logged out, and in again in another tab, then goes on here:
    /// with the token of the session that the cookie is of now, where that is of the same person.
    #[must_use]
    pub fn for_person(mut self, key: &str) -> Self {
        self.person = Some(key.into());
        self
    }

    fn csrf(&self) -> MutexGuard<'_, String> {
        self.csrf.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether there is another token for the same person.
    async fn renew(&self) -> Result<bool, JsValue> {
        let Some(person) = &self.person else {
            return Ok(false);
        };
        let ask = Ask {
            method: "GET",
            path: "/api/session".to_owned(),
            body: None,
        };
        let answer = self.answer(&ask).await?;
        let session = serde_json::from_str::<SessionReply>(&answer.body).ok();
        let session = session.filter(|session| answer.status == 200 && *session.person == **person);
        let is_there = session.is_some();
        if let Some(session) = session {
            *self.csrf() = session.csrf;
        }
        Ok(is_there)
    }

    async fn answer_of_session(&self, ask: &Ask) -> Result<Answer, JsValue> {
        let answer = self.answer(ask).await?;
        if answer.status == 403 && self.renew().await? {
            return self.answer(ask).await;
        }
        Ok(answer)
    }

    async fn answer(&self, ask: &Ask) -> Result<Answer, JsValue> {
        let headers = Headers::new()?;
        headers.set("x-csrf-token", &self.csrf().clone())?;
        headers.set("accept", "application/json")?;
        let request = RequestInit::new();
        request.set_method(ask.method);
        if let Some(body) = &ask.body {
            headers.set("content-type", "application/json")?;
            request.set_body(&body.as_str().into());
        }
        request.set_headers(&headers);
        request.set_redirect(RequestRedirect::Error);
        request.set_signal(Some(&AbortSignal::timeout_with_u32(TIMEOUT_MS)));
        let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
        let address = format!("{}{}", self.base, ask.path);
        let response: Response = window.fetch_with_str_and_init(&address, &request).await?.dyn_into()?;
        let body = response.text()?.await?;
        Ok(Answer {
            status: response.status(),
            body: body.as_string().unwrap_or_default(),
        })
    }
}

impl Transport for Fetch {
    async fn send(&self, ask: Ask) -> Result<Answer, NoAnswer> {
        self.answer_of_session(&ask).await.map_err(|error| no_answer(&error))
    }
}

/// The token of a page's session: `<meta name="csrf-token" content="…">`. Nothing where there is none.
pub fn page_token(document: &Document) -> String {
    let meta = document.query_selector("meta[name=\"csrf-token\"]").ok().flatten();
    meta.and_then(|meta| meta.get_attribute("content")).unwrap_or_default()
}

fn no_answer(error: &JsValue) -> NoAnswer {
    let name = Reflect::get(error, &"name".into()).ok();
    let is_online = web_sys::window().is_none_or(|window| window.navigator().on_line());
    match (name.and_then(|name| name.as_string()).as_deref(), is_online) {
        (Some("TimeoutError"), _) => NoAnswer::TimedOut,
        (_, false) => NoAnswer::Offline,
        _ => NoAnswer::Failed,
    }
}
