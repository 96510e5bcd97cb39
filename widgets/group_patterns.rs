//! The engine of whole parts of a service.

mod attributes;
mod cookie_banner;
mod engine;
mod host;
mod page_feedback;
mod plain;
mod session_timeout;

/// What this engine draws.
const ELEMENTS: &[(&str, engine::View)] = &[
    ("felles-cookie-banner", cookie_banner::view),
    ("felles-page-feedback", page_feedback::view),
    ("felles-session-timeout", session_timeout::view),
];

fn main() {}
