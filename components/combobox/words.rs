//! What a combobox and a multi-select say.

crate::words! { "combobox";
    /// No option holds what was written.
    NO_HITS = { nb: "Ingen treff", nn: "Ingen treff", en: "No hits" };
    /// How many do.
    HITS = { nb: ["{count} treff. Bruk piltastene for å velge.", "{count} treff. Bruk piltastene for å velge."], nn: ["{count} treff. Bruk piltastane for å velje.", "{count} treff. Bruk piltastane for å velje."], en: ["{count} hit. Use the arrow keys to choose.", "{count} hits. Use the arrow keys to choose."] };
    /// An answer is on its way.
    SEARCHING = { nb: "Søker …", nn: "Søkjer …", en: "Searching …" };
    /// Nothing is looked for yet.
    WRITE = { nb: "Skriv for å søke", nn: "Skriv for å søkje", en: "Write to search" };
    /// The button that opens the list.
    SHOW = { nb: "Vis alternativene for {label}", nn: "Vis alternativa for {label}", en: "Show the options for {label}" };
    /// The button that empties the field.
    CLEAR = { nb: "Tøm {label}", nn: "Tøm {label}", en: "Clear {label}" };
    /// Said when it was emptied.
    CLEARED = { nb: "Feltet er tømt", nn: "Feltet er tømt", en: "The field is empty" };
}
