//! What whoever puts the showcase on a server may want to change.

/// Where the feedback at the end of each page goes: a URL, which gets it as JSON in a POST; an e-mail address, to which
/// people can send it themselves; or nothing, which the pages then say. `FELLES_FEEDBACK`, when the pages are written,
/// wins over it.
pub const FEEDBACK: &str = "";

/// The path that the site lies under. Only the page for unknown addresses needs it, since only that one does not know
/// how deep it is; all other links are relative. `FELLES_BASE`, when the pages are written, wins over it.
pub const BASE: &str = "/";

/// A setting: from the environment where it is set, else as it stands here.
pub fn get(variable: &str, own: &str) -> String {
    std::env::var(variable).unwrap_or_else(|_| own.to_owned())
}
