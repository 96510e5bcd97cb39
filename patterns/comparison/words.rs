//! What [`Comparison`](super::Comparison) says.

crate::words! { "comparison";
    /// The header of the column of headers.
    ASPECT = { nb: "Hva som sammenlignes", nn: "Kva som blir samanlikna", en: "What is compared" };
    /// The mark of the column that is chosen.
    CHOSEN = { nb: "Valgt", nn: "Vald", en: "Chosen" };
    /// A cell that is missing.
    NOT_TOLD = { nb: "Ikke oppgitt", nn: "Ikkje oppgitt", en: "Not stated" };
    READ_MORE = { nb: "Les mer", nn: "Les meir", en: "Read more" };
    /// Above legal figures.
    TO_BE_CHECKED = {
        nb: "Tall fra lover må kontrolleres før bruk:",
        nn: "Tal frå lover må kontrollerast før bruk:",
        en: "Figures from laws must be checked before use:"
    };
    /// Where a figure is from.
    SINCE = { nb: "{source}, fra {year}", nn: "{source}, frå {year}", en: "{source}, since {year}" };
}
