//! The engine of the fields of one line.

mod account_number_field;
mod attributes;
mod character_count;
mod engine;
mod field;
mod host;
mod national_id_field;
mod organisation_number_field;
mod plain;
mod typed_field;

/// What this engine draws.
const ELEMENTS: &[(&str, engine::View)] = &[
    ("felles-account-number-field", account_number_field::view),
    ("felles-character-count", character_count::view),
    ("felles-national-id-field", national_id_field::view),
    ("felles-organisation-number-field", organisation_number_field::view),
];

fn main() {}
