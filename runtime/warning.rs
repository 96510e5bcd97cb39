//! [`warn`]: what felles does where others panic.

/// Says in the console what was wrong, what was expected, and what happens instead. Never panics.
///
/// On a server the line goes to standard error.
pub fn warn(message: impl std::fmt::Display) {
    let message = format!("felles: {message}");
    #[cfg(target_arch = "wasm32")]
    web_sys::console::warn_1(&message.into());
    #[cfg(not(target_arch = "wasm32"))]
    eprintln!("{message}");
}
