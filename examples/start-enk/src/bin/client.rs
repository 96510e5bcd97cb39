//! What takes the pages over in the browser.

#[cfg(target_arch = "wasm32")]
fn main() {
    start_enk::browser::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
