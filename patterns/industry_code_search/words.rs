//! What [`IndustryCodeSearch`](super::IndustryCodeSearch) says.

crate::words! { "industry_code_search";
    LABEL = { nb: "Hva skal du drive med?", nn: "Kva skal du drive med?", en: "What are you going to do?" };
    DESCRIPTION = {
        nb: "Skriv ett eller flere stikkord, for eksempel frisør eller nettbutikk med klær.",
        nn: "Skriv eitt eller fleire stikkord, til dømes frisør eller nettbutikk med klede.",
        en: "Write one or more words in Norwegian, such as frisør or nettbutikk med klær."
    };
    SEARCH = { nb: "Søk", nn: "Søk", en: "Search" };
    /// Above what was found.
    SUGGESTIONS = { nb: "Våre forslag", nn: "Våre forslag", en: "Our suggestions" };
    /// Above the codes of an open branch.
    CHOOSE = { nb: "Velg næringskode", nn: "Vel næringskode", en: "Choose an industry code" };
    HITS = {
        nb: ["{count} treff.", "{count} treff."],
        nn: ["{count} treff.", "{count} treff."],
        en: ["{count} result.", "{count} results."]
    };
    /// Where more was found than is shown.
    BEST = { nb: "Vi viser de {shown} beste.", nn: "Vi viser dei {shown} beste.", en: "We show the best {shown}." };
    /// The codes of an open branch, counted.
    CODES = {
        nb: ["{count} kode å velge.", "{count} koder å velge mellom."],
        nn: ["{count} kode å velje.", "{count} kodar å velje mellom."],
        en: ["{count} code to choose.", "{count} codes to choose from."]
    };
    NO_HITS = {
        nb: "Ingen treff. Prøv å søke med andre stikkord.",
        nn: "Ingen treff. Prøv å søkje med andre stikkord.",
        en: "No results. Try other words."
    };
    NONE_FITS = { nb: "Ingen av disse passer", nn: "Ingen av desse passar", en: "None of these fits" };
    /// The same, where there are none.
    DESCRIBE = {
        nb: "Beskriv med egne ord i stedet",
        nn: "Skildre med eigne ord i staden",
        en: "Describe it in your own words instead"
    };
    /// The list of codes did not come, or cannot be read.
    NOT_FETCHED = {
        nb: "Vi fikk ikke hentet listen over næringskoder, så søket virker ikke nå. Prøv igjen om litt.",
        nn: "Vi fekk ikkje henta lista over næringskodar, så søket verkar ikkje no. Prøv igjen om litt.",
        en: "We could not get the list of industry codes, so the search does not work now. Try again in a little while."
    };
    /// Before everyday words, which are not the standard's.
    EVERYDAY = { nb: "Passer også for:", nn: "Passar òg for:", en: "Also for:" };
    /// The other way in.
    BROWSE = { nb: "Bla i alle næringene", nn: "Bla i alle næringane", en: "Browse all industries" };
    /// The top of the tree.
    ALL = { nb: "Alle næringer", nn: "Alle næringar", en: "All industries" };
    /// Fetches the top of the tree where nothing has.
    SHOW_ALL = { nb: "Vis næringene", nn: "Vis næringane", en: "Show the industries" };
    /// What the way to the open branch is called.
    WAY = { nb: "Hvor du er", nn: "Kvar du er", en: "Where you are" };
    SOURCE = {
        nb: "Kilde: Statistisk sentralbyrå, SN2007",
        nn: "Kjelde: Statistisk sentralbyrå, SN2007",
        en: "Source: Statistics Norway, SN2007"
    };
}
