//! The engine of what orders a page.

mod accordion;
mod attributes;
mod dialog;
mod engine;
mod error_summary;
mod form_steps;
mod host;
mod plain;
mod section;
mod tabs;
mod theme;
mod toast;

/// What this engine draws.
const ELEMENTS: &[(&str, engine::View)] = &[
    ("felles-accordion", accordion::view),
    ("felles-dialog", dialog::view),
    ("felles-error-summary", error_summary::view),
    ("felles-form-steps", form_steps::view),
    ("felles-tabs", tabs::view),
    ("felles-theme", theme::view),
    ("felles-toast", toast::view),
];

fn main() {}
