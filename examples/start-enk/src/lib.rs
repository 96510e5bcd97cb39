//! Start a sole proprietorship, as a server runs it: pages that work as plain forms, and come alive where a script runs.
//!
//! See the README for how it is run, and what each part promises.

pub mod island;

/// The JSON contract and its client, which are in the library: a widget speaks it too.
pub use felles::patterns::start_enk::http as http_service;

#[cfg(target_arch = "wasm32")]
pub mod browser;

#[cfg(not(target_arch = "wasm32"))]
pub mod http_client;
#[cfg(not(target_arch = "wasm32"))]
pub mod server;
