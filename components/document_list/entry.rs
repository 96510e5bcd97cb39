//! [`DocumentEntry`]: a file or a folder, as data has it.

use super::words;
use crate::{
    components::{icons, sort_order::SortKey},
    runtime::{Language, Text, Word},
    values::{DateTimeValue, DateValue, FormValue},
};

crate::variants! {
    /// What a document is, by its name or as told.
    pub enum DocumentKind {
        /// Any other file.
        #[default]
        File = "file",
        /// A folder.
        Folder = "folder",
        /// `.pdf`.
        Pdf = "pdf",
        /// `.doc`, `.docx`, `.odt`.
        Document = "document",
        /// `.xls`, `.xlsx`, `.ods`, `.csv`.
        Spreadsheet = "spreadsheet",
        /// `.jpg`, `.png`, `.svg` and the like.
        Image = "image",
        /// `.txt`, `.md`, `.xml`, `.json`.
        Text = "text",
    }

    /// What is said of each document.
    pub enum DocumentColumn {
        /// What it is called.
        #[default]
        Name = "name",
        /// What it is.
        Kind = "kind",
        /// How large it is.
        Size = "size",
        /// When it was last changed.
        Changed = "changed",
    }
}

/// What the endings of names mean.
const ENDINGS: &[(DocumentKind, &[&str])] = &[
    (DocumentKind::Pdf, &["pdf"]),
    (DocumentKind::Document, &["doc", "docx", "odt", "rtf"]),
    (DocumentKind::Spreadsheet, &["xls", "xlsx", "ods", "csv"]),
    (
        DocumentKind::Image,
        &[
            "jpg", "jpeg", "png", "gif", "svg", "webp", "avif", "heic", "tif", "tiff",
        ],
    ),
    (DocumentKind::Text, &["txt", "md", "xml", "json"]),
];

impl DocumentKind {
    /// What a name ends in says; a file where it says nothing known.
    fn of(name: &str) -> Self {
        let ending = ending(name).map(str::to_ascii_lowercase);
        let known = ENDINGS
            .iter()
            .find(|(_, endings)| endings.contains(&ending.as_deref().unwrap_or_default()));
        known.map_or(Self::File, |(kind, _)| *kind)
    }

    pub(super) const fn symbol(self) -> icondata_core::Icon {
        match self {
            Self::File => icons::FILE,
            Self::Folder => icons::FOLDER,
            Self::Pdf => icons::FILE_PDF,
            Self::Document => icons::FILE_WORD,
            Self::Spreadsheet => icons::FILE_EXCEL,
            Self::Image => icons::FILE_IMAGE,
            Self::Text => icons::FILE_TEXT,
        }
    }

    const fn word(self) -> &'static Word {
        match self {
            Self::File => &words::FILE,
            Self::Folder => &words::FOLDER,
            Self::Pdf => &words::PDF,
            Self::Document => &words::DOCUMENT,
            Self::Spreadsheet => &words::SPREADSHEET,
            Self::Image => &words::IMAGE,
            Self::Text => &words::TEXT,
        }
    }
}

/// What stands after the last dot of a name, if it looks like the kind of a file.
fn ending(name: &str) -> Option<&str> {
    let (before, ending) = name.trim().rsplit_once('.')?;
    let is_ending = !before.is_empty() && (1..=5).contains(&ending.len());
    (is_ending && ending.bytes().all(|letter| letter.is_ascii_alphanumeric())).then_some(ending)
}

/// A file or a folder.
///
/// ```
/// use felles::components::{DocumentEntry, DocumentKind};
///
/// let letter = DocumentEntry::file("Vedtak.pdf", "/filer/vedtak.pdf").size(245_760).changed("2026-05-01");
/// assert_eq!(letter.kind_of_document(), DocumentKind::Pdf);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DocumentEntry {
    pub(super) name: Text,
    pub(super) href: Text,
    pub(super) kind: DocumentKind,
    pub(super) bytes: Option<u64>,
    pub(super) changed: Option<Text>,
    pub(super) download: bool,
}

impl DocumentEntry {
    /// A file with its address, absolute or relative. What it is follows from what its name ends in.
    pub fn file(name: impl Into<Text>, href: impl Into<Text>) -> Self {
        let name = name.into();
        Self {
            kind: DocumentKind::of(&name),
            name,
            href: href.into(),
            bytes: None,
            changed: None,
            download: false,
        }
    }

    /// A folder with its address, absolute or relative.
    pub fn folder(name: impl Into<Text>, href: impl Into<Text>) -> Self {
        Self::file(name, href).kind(DocumentKind::Folder)
    }

    /// What it is, where its name does not tell.
    #[must_use]
    pub const fn kind(mut self, kind: DocumentKind) -> Self {
        self.kind = kind;
        self
    }

    /// How large it is, in bytes.
    #[must_use]
    pub const fn size(mut self, bytes: u64) -> Self {
        self.bytes = Some(bytes);
        self
    }

    /// When it was last changed: a date such as `2026-05-01`, or a time such as `2026-05-01T12:30:00Z`. What is neither is
    /// shown as it is.
    #[must_use]
    pub fn changed(mut self, changed: impl Into<Text>) -> Self {
        self.changed = Some(changed.into());
        self
    }

    /// It is downloaded and not opened.
    #[must_use]
    pub const fn download(mut self) -> Self {
        self.download = true;
        self
    }

    /// What it is.
    pub const fn kind_of_document(&self) -> DocumentKind {
        self.kind
    }

    /// What it is, in words: of a file of no known kind, what its name ends in.
    pub(super) fn kind_in_words(&self, language: &Language) -> Text {
        match ending(&self.name) {
            Some(ending) if self.kind == DocumentKind::File => ending.to_ascii_uppercase().into(),
            _ => self.kind.word().say(language, None, &[]),
        }
    }

    /// What it is sorted by in a column.
    pub(super) fn key(&self, column: DocumentColumn, language: &Language) -> SortKey {
        match column {
            DocumentColumn::Name => SortKey::text(&self.name),
            DocumentColumn::Kind => SortKey::text(&self.kind_in_words(language)),
            #[allow(
                clippy::cast_precision_loss,
                reason = "files are smaller than nine million gigabytes"
            )]
            DocumentColumn::Size => self
                .bytes
                .map_or(SortKey::Nothing, |bytes| SortKey::Number(bytes as f64)),
            DocumentColumn::Changed => self
                .changed
                .as_ref()
                .map_or(SortKey::Nothing, |changed| SortKey::text(&day(changed))),
        }
    }
}

/// A time as one text that can be compared, whatever its zone; what is no time as it is.
fn day(changed: &str) -> String {
    let at = changed
        .parse::<DateTimeValue>()
        .ok()
        .map(|at| at.canonical().into_owned());
    let day = || {
        DateValue::from_iso(changed)
            .ok()
            .map(|day| day.canonical().into_owned())
    };
    at.or_else(day).unwrap_or_else(|| changed.to_owned())
}

/// How large something is, as a number with at most one decimal, and its unit: of a thousand each, as storage is sold.
pub(crate) fn in_units(bytes: u64) -> (String, &'static str) {
    const UNITS: [&str; 5] = ["B", "kB", "MB", "GB", "TB"];
    let mut tenths = u128::from(bytes) * 10;
    let mut unit = 0;
    while tenths >= 9_995 && unit + 1 < UNITS.len() {
        tenths = (tenths + 500) / 1_000;
        unit += 1;
    }
    let (whole, tenth) = (tenths / 10, tenths % 10);
    let number = match (whole, tenth) {
        (0..=9, 1..=9) => format!("{whole}.{tenth}"),
        _ => ((tenths + 5) / 10).to_string(),
    };
    (number, UNITS[unit])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_short() {
        for (bytes, number, unit) in [
            (0, "0", "B"),
            (999, "999", "B"),
            (1_000, "1", "kB"),
            (1_450, "1.5", "kB"),
            (18_300, "18", "kB"),
            (245_760, "246", "kB"),
            (999_949, "1", "MB"),
            (1_400_000, "1.4", "MB"),
            (5_000_000_000, "5", "GB"),
            (u64::MAX, "18446744", "TB"),
        ] {
            assert_eq!(in_units(bytes), (number.to_owned(), unit), "{bytes}");
        }
    }

    #[test]
    fn a_name_tells_what_a_file_is() {
        for (name, kind) in [
            ("Vedtak.PDF", DocumentKind::Pdf),
            ("Notat 1.2.docx", DocumentKind::Document),
            ("kart.jpeg", DocumentKind::Image),
            ("Liste.csv", DocumentKind::Spreadsheet),
            ("arkiv.zip", DocumentKind::File),
            (".pdf", DocumentKind::File),
            ("Kapittel 3. Virkeområde", DocumentKind::File),
            ("", DocumentKind::File),
        ] {
            assert_eq!(DocumentEntry::file(name, "#").kind_of_document(), kind, "{name}");
        }
        assert_eq!(
            DocumentEntry::file("arkiv.zip", "#").kind_in_words(&Language::Nb),
            "ZIP"
        );
        assert_eq!(
            DocumentEntry::folder("2026.pdf", "#").kind_in_words(&Language::Nb),
            "Mappe"
        );
    }
}
