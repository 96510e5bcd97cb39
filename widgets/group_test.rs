//! The engine of what only tests use.

mod attributes;
mod engine;
mod host;
mod plain;
mod test_panic;

/// What this engine draws.
const ELEMENTS: &[(&str, engine::View)] = &[("felles-test-panic", test_panic::view)];

fn main() {}
