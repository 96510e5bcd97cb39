//! The values of felles and nothing else of it: that they compile here shows that they are pure Rust.

#[allow(dead_code, reason = "some of it is for the layers above")]
#[path = "../../../values/mod.rs"]
pub mod values;
