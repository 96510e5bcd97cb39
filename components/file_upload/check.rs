//! Whether a file may be taken: before anything of it is read.

use super::words;
use crate::{
    components::document_list::entry::in_units,
    runtime::{Language, Problem, Text},
};

/// What can be known of a file without reading it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileFacts {
    /// Its name, with what it ends in.
    pub name: Text,
    /// How large it is, in bytes.
    pub bytes: u64,
    /// Its media type as the browser guesses it from the name; empty where it has no guess.
    pub media_type: Text,
}

/// What files must be.
#[derive(Clone, Debug, Default)]
pub(super) struct Limits {
    pub accept: Option<Text>,
    pub max_bytes: Option<u64>,
}

impl Limits {
    /// What is wrong with a file, if anything is.
    pub fn check(&self, file: &FileFacts, language: &Language) -> Result<(), Problem> {
        if let Some(accept) = self.accept.as_deref()
            && !accepts(accept, &file.name, &file.media_type)
        {
            return Err(Problem::word(&words::WRONG_TYPE).value("accept", listed(accept)));
        }
        match self.max_bytes {
            Some(most) if file.bytes > most => Err(Problem::word(&words::TOO_LARGE)
                .value("size", size(file.bytes, language))
                .value("most", size(most, language))),
            _ if file.bytes == 0 => Err(Problem::word(&words::NOTHING_IN_IT)),
            _ => Ok(()),
        }
    }
}

/// Whether `accept`, as in HTML, lets a file in: by what its name ends in (`.pdf`), by its media type (`application/pdf`),
/// or by the first half of that (`image/*`). An empty one lets all in.
pub(super) fn accepts(accept: &str, name: &str, media_type: &str) -> bool {
    let (name, media_type) = (name.to_lowercase(), media_type.to_lowercase());
    let mut rules = rules(accept).map(str::to_lowercase).peekable();
    rules.peek().is_none()
        || rules.any(|rule| match rule.strip_suffix("/*") {
            Some("*") => true,
            Some(kind) => media_type.split_once('/').is_some_and(|(first, _)| first == kind),
            None if rule.starts_with('.') => name.len() > rule.len() && name.ends_with(&rule),
            None => media_type == rule,
        })
}

fn rules(accept: &str) -> impl Iterator<Item = &str> {
    accept.split(',').map(str::trim).filter(|rule| !rule.is_empty())
}

/// As people know it: «PDF, JPG».
fn listed(accept: &str) -> String {
    let names = rules(accept).map(|rule| rule.trim_start_matches('.').trim_end_matches("/*").to_uppercase());
    names.collect::<Vec<_>>().join(", ")
}

/// How large, in words: «1,4 MB».
pub(super) fn size(bytes: u64, language: &Language) -> Text {
    let (number, unit) = in_units(bytes);
    let number = match language {
        Language::En => number,
        _ => number.replace('.', ","),
    };
    format!("{number}\u{a0}{unit}").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_let_in_by_ending_type_or_kind() {
        for (accept, name, media_type, expected) in [
            ("", "a.exe", "", true),
            (".pdf,.docx", "Vedtak.PDF", "", true),
            (".pdf", "pdf", "", false),
            (".pdf", ".pdf", "", false),
            (".pdf", "vedtak.pdf.exe", "", false),
            ("image/*", "bilde.heic", "image/heic", true),
            ("image/*", "bilde.png", "", false),
            ("IMAGE/PNG", "x", "image/png", true),
            ("application/pdf , image/*", "x", "application/pdf", true),
            ("*/*", "x", "", true),
            ("image/*", "x", "imagelike/png", false),
        ] {
            assert_eq!(
                accepts(accept, name, media_type),
                expected,
                "{name} ({media_type}) by {accept}"
            );
        }
    }

    #[test]
    fn what_is_wrong_is_said_with_what_would_be_right() {
        let limits = Limits {
            accept: Some(".pdf,image/*".into()),
            max_bytes: Some(2_000_000),
        };
        let file = |name: &'static str, bytes| FileFacts {
            name: name.into(),
            bytes,
            media_type: Text::default(),
        };
        let said = |name, bytes| {
            limits
                .check(&file(name, bytes), &Language::Nb)
                .map_err(|wrong| wrong.to_string())
        };
        assert_eq!(said("a.pdf", 2_000_000), Ok(()));
        assert_eq!(
            said("a.exe", 10),
            Err("Filtypen kan ikke brukes. Velg en fil av typen PDF, IMAGE.".to_owned())
        );
        assert_eq!(
            said("a.pdf", 2_400_000),
            Err("Filen er på 2,4\u{a0}MB. Den kan være på høyst 2\u{a0}MB.".to_owned())
        );
        assert_eq!(said("a.pdf", 0), Err("Filen er tom.".to_owned()));
    }
}
