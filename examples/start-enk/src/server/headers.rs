//! What every answer says to the browser, and what every request that changes something must say.

use super::{app::Shared, error::Failure};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// The policy under which all of felles works: no inline script or style, so no nonces either.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
     font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; \
     require-trusted-types-for 'script'";

const ALWAYS: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
];

/// Puts them on every answer. One that says nothing of it is kept nowhere: it may be about a person.
pub async fn secure(State(app): State<Shared>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    put(response.headers_mut());
    if app.config.is_secure() {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        response.headers_mut().insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    response
}

/// The same without transport security, for the listener on loopback.
pub async fn secure_on_loopback(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    put(response.headers_mut());
    response
}

fn put(headers: &mut HeaderMap) {
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
}

/// Refuses what another site makes a browser send. Forms have a token besides; logging in has nothing but this.
pub async fn same_site(request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if safe || is_own(request.headers()) {
        next.run(request).await
    } else {
        Failure::Forbidden.into_response()
    }
}

/// Whether a page of ours sent it, or what is no browser.
fn is_own(headers: &HeaderMap) -> bool {
    let text = |name: HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        return matches!(site, "same-origin" | "none");
    }
    let Some(origin) = text(header::ORIGIN) else {
        return true;
    };
    let host = text(header::HOST).unwrap_or_default();
    !host.is_empty() && origin.split_once("://").is_some_and(|(_, origin)| origin == host)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_own_with(said: &[(&'static str, &'static str)]) -> bool {
        let headers = said.iter();
        let headers = headers.map(|&(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
        is_own(&headers.collect::<HeaderMap>())
    }

    #[test]
    fn what_another_site_sends_is_refused() {
        assert!(is_own_with(&[("sec-fetch-site", "same-origin")]));
        for site in ["cross-site", "same-site"] {
            assert!(!is_own_with(&[("sec-fetch-site", site)]), "{site}");
        }
        assert!(is_own_with(&[
            ("origin", "https://enk.example.no"),
            ("host", "enk.example.no")
        ]));
        assert!(!is_own_with(&[
            ("origin", "https://evil.example"),
            ("host", "enk.example.no")
        ]));
        assert!(!is_own_with(&[("origin", "null"), ("host", "enk.example.no")]));
        assert!(!is_own_with(&[("origin", "null")]));
        // No browser: there is no session of somebody else's to use.
        assert!(is_own_with(&[("host", "enk.example.no")]));
    }
}
