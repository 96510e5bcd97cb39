//! [`FormAnswer`]: what became of a form that was sent; and the ready-made way to send one.

use super::{FormData, FormState, words};
use crate::runtime::{Problem, Task, Text};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    AbortSignal, Headers, RequestInit, RequestRedirect, Response, UrlSearchParams,
    js_sys::{Array, Object, Reflect},
};

/// What became of a form that was sent: the answer of the task that sends it.
///
/// ```
/// use felles::prelude::*;
///
/// let refused = FormAnswer::refused([("email", "Vi finner ingen postkasse med denne adressen.")]);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FormAnswer {
    /// It was received.
    Received,
    /// It was refused, with what is wrong with each field by name. What names no field is said of the form.
    Refused(Vec<(Text, Problem)>),
}

impl FormAnswer {
    /// It was refused for this, by the names of the fields.
    pub fn refused<N, P>(problems: impl IntoIterator<Item = (N, P)>) -> Self
    where
        N: Into<Text>,
        P: Into<Problem>,
    {
        let problems = problems.into_iter();
        Self::Refused(problems.map(|(name, problem)| (name.into(), problem.into())).collect())
    }
}

impl<D: FormData> FormState<D> {
    /// A task that posts the form to an address as the browser would without a script, and asks for JSON back.
    ///
    /// One address can so serve both. What it answers:
    ///
    /// | status | the user |
    /// |---|---|
    /// | 200–299 | it was received |
    /// | 400, 422 with `{"errors": {"email": "…"}}` | sees what is wrong at the fields; a list of texts is fine too |
    /// | 401 | is logged out, and keeps what is written |
    /// | 403, 409, 429, 5xx | is told which |
    /// | none within 30 seconds, or no connection | is told, and can try again |
    pub fn post_to(&self, address: impl Into<Text>) -> Task<D, FormAnswer> {
        let (form, address) = (*self, address.into());
        Task::from(move |_| {
            let (pairs, address) = (form.pairs(), address.clone());
            async move { post(&address, &pairs).await }
        })
    }
}

/// How long an answer may take.
const TIMEOUT_MS: u32 = 30_000;

async fn post(address: &str, pairs: &[(String, String)]) -> Result<FormAnswer, Problem> {
    let response = match ask(address, pairs).await {
        Ok(response) => response,
        Err(error) => return Err(no_answer(&error)),
    };
    let word = match response.status() {
        200..=299 => return Ok(FormAnswer::Received),
        400 | 422 => return Ok(FormAnswer::Refused(errors_of(&response).await)),
        401 => &words::LOGGED_OUT,
        403 => &words::NOT_ALLOWED,
        409 => &words::CONFLICT,
        429 => &words::TOO_MANY,
        500..=599 => &words::SERVER_FAILED,
        _ => &words::REFUSED,
    };
    Err(Problem::word(word))
}

async fn ask(address: &str, pairs: &[(String, String)]) -> Result<Response, JsValue> {
    let body = UrlSearchParams::new()?;
    for (name, value) in pairs {
        body.append(name, value);
    }
    let headers = Headers::new()?;
    headers.set("accept", "application/json")?;
    let request = RequestInit::new();
    request.set_method("POST");
    request.set_headers(&headers);
    request.set_body(&body.into());
    request.set_redirect(RequestRedirect::Error);
    request.set_signal(Some(&AbortSignal::timeout_with_u32(TIMEOUT_MS)));
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    window
        .fetch_with_str_and_init(address, &request)
        .await?
        .dyn_into::<Response>()
}

fn no_answer(error: &JsValue) -> Problem {
    let name = Reflect::get(error, &"name".into())
        .ok()
        .and_then(|name| name.as_string());
    let online = web_sys::window().is_none_or(|window| window.navigator().on_line());
    Problem::word(match (name.as_deref(), online) {
        (Some("TimeoutError"), _) => &words::TIMED_OUT,
        (_, false) => &words::OFFLINE,
        _ => &words::SERVER_FAILED,
    })
}

/// What is wrong by field: `{"errors": {"name": "text" or ["text", …]}}`. What is of another shape is passed over.
async fn errors_of(response: &Response) -> Vec<(Text, Problem)> {
    let Ok(json) = response.json() else { return Vec::new() };
    let Ok(json) = json.await else {
        return Vec::new();
    };
    let Ok(errors) = Reflect::get(&json, &"errors".into()) else {
        return Vec::new();
    };
    let Some(errors) = errors.dyn_ref::<Object>() else {
        return Vec::new();
    };
    Object::entries(errors)
        .iter()
        .filter_map(|entry| {
            let entry: Array = entry.dyn_into().ok()?;
            let value = entry.get(1);
            let text = value.as_string().or_else(|| {
                let list: &Array = value.dyn_ref()?;
                list.get(0).as_string()
            })?;
            Some((entry.get(0).as_string()?.into(), text.into()))
        })
        .collect()
}
