//! [`Visit`]: who is here; [`Posted`]: what a page of theirs sent.
//!
//! The cookie holds a random number, the database its hash: who reads the one cannot make the other.

use super::{
    app::{App, Shared},
    clock,
    error::Failure,
    log_in::Identity,
    store::{Moment, SessionKey},
    token,
};
use axum::{
    Form,
    extract::{FromRequest, FromRequestParts, Request},
    http::{HeaderMap, HeaderValue, Method, header, request::Parts},
};
use felles::patterns::start_enk::EnkDraft;

/// How long a session lasts, and with it what is not sent yet.
pub const LASTS: Moment = 24 * 60 * 60;

/// The field of a form that holds the session's token.
pub const CSRF_FIELD: &str = "csrf";

/// The header of a script's request that does.
pub const CSRF_HEADER: &str = "x-csrf-token";

/// Somebody who is logged in.
pub struct Visit {
    /// Their session.
    pub key: SessionKey,
    /// What their pages hold.
    pub csrf: String,
    /// Who they are.
    pub identity: Identity,
    /// What they have not sent yet.
    pub draft: Option<EnkDraft>,
}

impl Visit {
    /// Whether a page of this session sent it.
    ///
    /// # Errors
    /// It did not.
    pub fn check(&self, token: Option<&str>) -> Result<(), Failure> {
        let right = token.is_some_and(|token| token::same(token, &self.csrf));
        if right { Ok(()) } else { Err(Failure::Forbidden) }
    }

    /// The visit of a request.
    ///
    /// # Errors
    /// There is none, or the database failed.
    pub async fn of(app: &App, headers: &HeaderMap) -> Result<Self, Failure> {
        let secret = cookie(headers, session_cookie(app)).ok_or(Failure::LoggedOut)?;
        let key = SessionKey(token::hash(secret));
        let row = app.store.session(&key, clock::now() - LASTS).await?;
        let row = row.ok_or(Failure::LoggedOut)?;
        // What is kept by another version of this program may not be read. An error of serde could say what it read.
        let identity = serde_json::from_str(&row.person).map_err(|_| Failure::LoggedOut)?;
        let draft = row.draft.and_then(|draft| serde_json::from_str(&draft.answers).ok());
        Ok(Self {
            key,
            csrf: row.csrf,
            identity,
            draft,
        })
    }
}

impl FromRequestParts<Shared> for Visit {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Failure> {
        let visit = Self::of(app, &parts.headers).await?;
        // A script's request that changes something has the token in a header; a form's, in `Posted`.
        let is_script = parts.uri.path().starts_with("/api/") && parts.method != Method::GET;
        if is_script {
            let token = parts.headers.get(CSRF_HEADER).and_then(|token| token.to_str().ok());
            visit.check(token)?;
        }
        Ok(visit)
    }
}

/// What a form of a session's page sent, when its token is right.
pub struct Posted {
    /// Who sent it.
    pub visit: Visit,
    /// What it held, without the token.
    pub pairs: Vec<(String, String)>,
}

impl FromRequest<Shared> for Posted {
    type Rejection = Failure;

    async fn from_request(request: Request, app: &Shared) -> Result<Self, Failure> {
        let visit = Visit::of(app, request.headers()).await?;
        let mut pairs = pairs(request, app).await?;
        let token = pairs.iter().position(|(name, _)| name == CSRF_FIELD);
        let token = token.map(|place| pairs.remove(place).1);
        visit.check(token.as_deref())?;
        Ok(Self { visit, pairs })
    }
}

/// The names and texts of a form.
///
/// # Errors
/// It is none, or too large.
pub async fn pairs(request: Request, app: &Shared) -> Result<Vec<(String, String)>, Failure> {
    let form = Form::<Vec<(String, String)>>::from_request(request, app).await;
    form.map(|Form(pairs)| pairs).map_err(|_| Failure::Unreadable)
}

/// Begins a session for somebody, under a name of its own, and gives its cookie.
///
/// # Errors
/// The database failed.
pub async fn begin(app: &App, identity: &Identity) -> Result<HeaderValue, Failure> {
    let secret = token::random()?;
    let person = serde_json::to_string(identity).map_err(|_| Failure::Broken)?;
    let key = SessionKey(token::hash(&secret));
    app.store
        .begin_session(&key, &token::random()?, &person, clock::now())
        .await?;
    Ok(set_cookie(app, session_cookie(app), &secret, LASTS))
}

/// Takes the cookie of a session away.
pub fn ended(app: &App) -> HeaderValue {
    set_cookie(app, session_cookie(app), "", 0)
}

/// `__Host-`: no other host, and no page without TLS, can set it.
fn session_cookie(app: &App) -> &'static str {
    if app.config.is_secure() {
        "__Host-session"
    } else {
        "session"
    }
}

/// A cookie that scripts cannot read, and other sites do not send along.
pub fn set_cookie(app: &App, name: &str, value: &str, seconds: Moment) -> HeaderValue {
    let secure = if app.config.is_secure() { "; Secure" } else { "" };
    let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}");
    HeaderValue::from_str(&cookie).unwrap_or(HeaderValue::from_static(""))
}

/// The value of a cookie.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let cookies = headers.get_all(header::COOKIE).into_iter();
    cookies
        .filter_map(|cookies| cookies.to_str().ok())
        .flat_map(|cookies| cookies.split(';'))
        .filter_map(|cookie| cookie.trim().split_once('='))
        .find_map(|(known, value)| (known == name && !value.is_empty()).then_some(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_among_others() {
        let mut headers = HeaderMap::new();
        headers.append(header::COOKIE, HeaderValue::from_static("language=nn; session=abc"));
        headers.append(header::COOKIE, HeaderValue::from_static("other=1"));
        assert_eq!(cookie(&headers, "session"), Some("abc"));
        assert_eq!(cookie(&headers, "other"), Some("1"));
        assert_eq!(cookie(&headers, "sess"), None);
    }
}
