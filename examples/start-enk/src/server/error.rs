//! [`Failure`]: what an answer is when it is not what was asked for.

use super::{pages, store::StoreError};
use axum::{
    Json,
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use felles::patterns::start_enk::EnkError;
use felles::runtime::Language;
use serde_json::json;

/// What went wrong, as far as the visitor is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// There is no session, or it is over.
    LoggedOut,
    /// The request is not from a page of ours.
    Forbidden,
    /// There is nothing here, or it is somebody else's.
    NotFound,
    /// It cannot be read.
    Unreadable,
    /// Too much is asked.
    Busy,
    /// The fault is ours. What it was is in the log.
    Broken,
}

impl Failure {
    /// The status of the answer.
    pub const fn status(self) -> StatusCode {
        match self {
            Self::LoggedOut => StatusCode::UNAUTHORIZED,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::Busy => StatusCode::TOO_MANY_REQUESTS,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    const fn of_status(status: StatusCode) -> Option<Self> {
        Some(match status {
            StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Self::NotFound,
            StatusCode::PAYLOAD_TOO_LARGE | StatusCode::UNSUPPORTED_MEDIA_TYPE | StatusCode::BAD_REQUEST => {
                Self::Unreadable
            }
            StatusCode::INTERNAL_SERVER_ERROR | StatusCode::GATEWAY_TIMEOUT => Self::Broken,
            _ => return None,
        })
    }
}

/// It is written down here, where it is known; the visitor is told no more than that it is our fault.
impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        tracing::error!(%error, "store");
        Self::Broken
    }
}

impl From<super::token::NoRandomness> for Failure {
    fn from(error: super::token::NoRandomness) -> Self {
        tracing::error!(%error, "token");
        Self::Broken
    }
}

impl From<EnkError> for Failure {
    fn from(error: EnkError) -> Self {
        match error {
            EnkError::LoggedOut => Self::LoggedOut,
            EnkError::NotFound => Self::NotFound,
            EnkError::Busy => Self::Busy,
            EnkError::Refused(_) => Self::Unreadable,
            _ => Self::Broken,
        }
    }
}

/// Only the status: [`dress`] makes a page or JSON of it, for it knows who asks.
impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Makes pages of failures for people, and JSON for scripts; leads who must log in to where they can, and back afterwards.
pub async fn dress(State(app): State<super::app::Shared>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let language = pages::language(request.headers());
    let response = next.run(request).await;
    let failure = response.extensions().get::<Failure>().copied();
    let Some(failure) = failure.or_else(|| bare(&response)) else {
        return response;
    };
    let mut dressed = if path.starts_with("/api/") {
        (failure.status(), Json(json!({ "failure": name(failure) }))).into_response()
    } else if failure == Failure::LoggedOut {
        Redirect::to(&format!("/logg-inn?utlopt=ja&til={}", pages::encoded(&path))).into_response()
    } else {
        (failure.status(), pages::failure(&app, &language, failure)).into_response()
    };
    if failure == Failure::Busy {
        dressed
            .headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    }
    dressed
}

/// What axum itself answers: it says so in English, or not at all.
fn bare(response: &Response) -> Option<Failure> {
    let kind = response.headers().get(header::CONTENT_TYPE);
    let is_ours = kind.is_some_and(|kind| !kind.as_bytes().starts_with(b"text/plain"));
    if is_ours {
        None
    } else {
        Failure::of_status(response.status())
    }
}

const fn name(failure: Failure) -> &'static str {
    match failure {
        Failure::LoggedOut => "logged-out",
        Failure::Forbidden => "forbidden",
        Failure::NotFound => "not-found",
        Failure::Unreadable => "unreadable",
        Failure::Busy => "busy",
        Failure::Broken => "failed",
    }
}

/// What is wrong with an application, for the script: what each field says, in the visitor's language.
pub fn refused(problems: &[(String, felles::runtime::Problem)], language: &Language) -> Response<Body> {
    let errors = problems
        .iter()
        .map(|(field, problem)| (field.clone(), problem.say(language).to_string().into()));
    let errors = errors.collect::<serde_json::Map<_, _>>();
    (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "errors": errors }))).into_response()
}
