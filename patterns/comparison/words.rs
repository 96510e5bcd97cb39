//! What [`Comparison`](super::Comparison) says.

crate::words! { "comparison";
    /// The header of the column of headers.
    ASPECT = { nb: "Hva som sammenlignes", nn: "Kva som blir samanlikna", en: "What is compared" };
    /// The mark of the column that is chosen.
    CHOSEN = { nb: "Valgt", nn: "Vald", en: "Chosen" };
    /// A cell that is missing.
    NOT_TOLD = { nb: "Ikke oppgitt", nn: "Ikkje oppgitt", en: "Not stated" };
    READ_MORE = { nb: "Les mer", nn: "Les meir", en: "Read more" };
}
