//! The engine of what opens lists, calendars and files.

mod attributes;
mod choosing;
mod combobox;
mod date_picker;
mod engine;
mod field;
mod file_upload;
mod host;
mod multi_select;
mod plain;

/// What this engine draws.
const ELEMENTS: &[(&str, engine::View)] = &[
    ("felles-combobox", combobox::view),
    ("felles-date-picker", date_picker::view),
    ("felles-file-upload", file_upload::view),
    ("felles-multi-select", multi_select::view),
];

fn main() {}
