//! The engine of whole services, and what they ask.

mod attributes;
mod engine;
mod field;
mod host;
mod industry_code_search;
mod plain;
mod questionnaire;
mod start_enk;

/// What this engine draws.
const ELEMENTS: &[(&str, engine::View)] = &[
    ("felles-industry-code-search", industry_code_search::view),
    ("felles-questionnaire", questionnaire::view),
    ("felles-start-enk", start_enk::view),
];

fn main() {}
