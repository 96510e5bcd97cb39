//! What a list of documents says.

crate::words! { "document_list";
    /// The header of the column of names.
    NAME = { nb: "Navn", nn: "Namn", en: "Name" };
    /// The header of the column of kinds.
    KIND = { nb: "Type", nn: "Type", en: "Type" };
    /// The header of the column of sizes.
    SIZE = { nb: "Størrelse", nn: "Storleik", en: "Size" };
    /// The header of the column of dates.
    CHANGED = { nb: "Sist endret", nn: "Sist endra", en: "Last changed" };
    /// Any file.
    FILE = { nb: "Fil", nn: "Fil", en: "File" };
    /// A folder.
    FOLDER = { nb: "Mappe", nn: "Mappe", en: "Folder" };
    /// A PDF.
    PDF = { nb: "PDF", nn: "PDF", en: "PDF" };
    /// What a word processor makes.
    DOCUMENT = { nb: "Tekstdokument", nn: "Tekstdokument", en: "Document" };
    /// What a spreadsheet program makes.
    SPREADSHEET = { nb: "Regneark", nn: "Rekneark", en: "Spreadsheet" };
    /// A picture.
    IMAGE = { nb: "Bilde", nn: "Bilete", en: "Image" };
    /// Plain text.
    TEXT = { nb: "Ren tekst", nn: "Rein tekst", en: "Plain text" };
    /// Where there are no documents.
    EMPTY = { nb: "Ingen dokumenter", nn: "Ingen dokument", en: "No documents" };
}
