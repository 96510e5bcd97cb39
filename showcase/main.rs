//! The showcase: every component and pattern, live, on pages that are plain documents.
//!
//! It is built twice. Native, with `ssr`, it writes all pages: `showcase prerender --staging FOLDER`. For wasm, with
//! `hydrate`, it takes over the examples and the few moving parts of the pages, and nothing else.

mod catalogue;
mod entry;
mod example_root;
mod islands;

#[cfg(target_arch = "wasm32")]
mod hydration;

#[cfg(not(target_arch = "wasm32"))]
mod highlight;
#[cfg(not(target_arch = "wasm32"))]
mod inventory;
#[cfg(not(target_arch = "wasm32"))]
mod markdown;
#[cfg(not(target_arch = "wasm32"))]
mod pages;
#[cfg(not(target_arch = "wasm32"))]
mod props;
#[cfg(not(target_arch = "wasm32"))]
mod settings;

#[cfg(target_arch = "wasm32")]
fn main() {
    hydration::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> anyhow::Result<()> {
    pages::main(std::env::args().skip(1))
}
