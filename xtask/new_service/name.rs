//! What a new service may be called.

use std::str::FromStr;

/// A name in kebab-case that Cargo, Rust, systemd and a database file can all have: `bike-permit`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceName(String);

/// Why something is no name for a service.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ServiceNameError {
    #[error("{0:?} is not a name in kebab-case, such as bike-permit")]
    Casing(String),
    #[error("a name has at most {MOST} letters, and this one has {0}")]
    TooLong(usize),
    #[error("{0} is a word of Rust's own. Choose another name")]
    Keyword(String),
    #[error("{0} is the name of something that the service is built with. Choose another name")]
    Taken(String),
    #[error("{0} is a name that Windows keeps for itself. Choose another name")]
    Device(String),
}

/// As long as a user of a Linux system may be called, for the service runs as one.
const MOST: usize = 31;

/// Words that Rust keeps for itself and that are written in small letters.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Crates that would be ambiguous with it, folders of Cargo, and users that every system has.
const TAKEN: &[&str] = &[
    "alloc",
    "async-trait",
    "axum",
    "bin",
    "build",
    "core",
    "daemon",
    "deps",
    "examples",
    "felles",
    "getrandom",
    "governor",
    "incremental",
    "leptos",
    "nobody",
    "openidconnect",
    "proc-macro",
    "root",
    "rsa",
    "serde",
    "serde-json",
    "service",
    "sha2",
    "sqlx",
    "std",
    "tempfile",
    "test",
    "thiserror",
    "tokio",
    "tower",
    "tracing",
    "tracing-subscriber",
];

impl FromStr for ServiceName {
    type Err = ServiceNameError;

    fn from_str(name: &str) -> Result<Self, ServiceNameError> {
        let part = |part: &str| !part.is_empty() && part.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9'));
        if !name.starts_with(|first: char| first.is_ascii_lowercase()) || !name.split('-').all(part) {
            return Err(ServiceNameError::Casing(name.to_owned()));
        }
        if name.len() > MOST {
            return Err(ServiceNameError::TooLong(name.len()));
        }
        if KEYWORDS.contains(&name) {
            return Err(ServiceNameError::Keyword(name.to_owned()));
        }
        if TAKEN.contains(&name) {
            return Err(ServiceNameError::Taken(name.to_owned()));
        }
        let numbered = name.strip_prefix("com").or_else(|| name.strip_prefix("lpt"));
        let is_device = numbered.is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|byte| byte.is_ascii_digit()));
        if is_device || ["con", "prn", "aux", "nul"].contains(&name) {
            return Err(ServiceNameError::Device(name.to_owned()));
        }
        Ok(Self(name.to_owned()))
    }
}

impl ServiceName {
    /// `bike-permit`
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `bike_permit`
    pub fn module(&self) -> String {
        self.0.replace('-', "_")
    }

    /// `Bike permit`
    pub fn title(&self) -> String {
        let words = self.0.replace('-', " ");
        let (first, rest) = words.split_at(1);
        first.to_ascii_uppercase() + rest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_each_form_it_takes() {
        let name: ServiceName = "bike-permit-2".parse().expect("a name");
        assert_eq!(
            (name.as_str(), name.module().as_str(), name.title().as_str()),
            ("bike-permit-2", "bike_permit_2", "Bike permit 2")
        );
    }

    #[test]
    fn what_is_no_name_says_why() {
        let read = |name: &str| name.parse::<ServiceName>().expect_err(name);
        for name in [
            "",
            "Bike",
            "bike_permit",
            "bike--permit",
            "-bike",
            "bike-",
            "2bikes",
            "sykkelskjå",
            "../evil",
            "bike permit",
        ] {
            assert_eq!(read(name), ServiceNameError::Casing(name.to_owned()));
        }
        assert_eq!(read(&"a".repeat(32)), ServiceNameError::TooLong(32));
        assert_eq!(read("type"), ServiceNameError::Keyword("type".to_owned()));
        for name in ["felles", "test", "serde-json", "root"] {
            assert_eq!(read(name), ServiceNameError::Taken(name.to_owned()));
        }
        for name in ["nul", "com1", "lpt9"] {
            assert_eq!(read(name), ServiceNameError::Device(name.to_owned()));
        }
    }

    #[test]
    fn everything_that_the_service_is_built_with_is_taken() {
        let manifest = include_str!("../service_template/Cargo.toml.template");
        let (_, dependencies) = manifest.split_once("[dependencies]").expect("dependencies");
        let (dependencies, _) = dependencies.split_once("[profile.dev]").expect("profiles");
        let names = dependencies
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split_once(" = "));
        for (name, _) in names {
            // A name of a service has no underscore.
            assert!(TAKEN.contains(&name.replace('_', "-").as_str()), "{name}");
        }
    }
}
