//! What is logged: each request by its route, never by its address or what it holds. One JSON object a line, on the
//! standard error output.

use super::token;
use axum::{
    extract::{MatchedPath, Request},
    http::{HeaderName, HeaderValue},
    middleware::Next,
    response::Response,
};
use std::{panic, time::Instant};
use tracing::{Instrument, info, info_span};
use tracing_subscriber::filter::LevelFilter;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Begins to log, once for the process. Levels under `info` are off: libraries write what they like there.
pub fn begin() {
    let logging = tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_max_level(LevelFilter::INFO)
        .with_writer(std::io::stderr)
        .try_init();
    if logging.is_err() {
        // Somebody has begun already, as in tests.
        return;
    }
    // What a panic says may hold what was typed; where it was does not.
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string);
        tracing::error!(place, "panic");
    }));
}

/// Logs one request, with an id that its answer has too, so that who reports an error can name it.
pub async fn log(request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let id = token::random().unwrap_or_default().chars().take(16).collect::<String>();
    // The template: `/kvittering/{number}`. What was asked where there is no route may be anything.
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or("none", MatchedPath::as_str);
    let span = info_span!("request", id, method = %request.method(), route);
    let mut response = next.run(request).instrument(span.clone()).await;
    let took_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
    span.in_scope(|| info!(status = response.status().as_u16(), took_ms, "answered"));
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}
