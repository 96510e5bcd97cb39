//! Behaviour of one component or mechanism in a real page: headless Chromium, through wasm-bindgen-test.
//!
//! A test of a point of `tests/native/behaviours.tsv` begins with its id: `fn tabs_3_arrows_move_focus()`.

#![cfg(target_arch = "wasm32")]

mod alert;
mod announcer;
mod button;
mod checkbox;
mod definition;
mod dialog;
mod field;
mod hostile_text;
mod icon;
mod mount;
mod native_element;
mod page_feedback;
mod runtime;
mod tabs;
mod text_field;
mod textarea;
mod theme_provider;
mod value_binding;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
