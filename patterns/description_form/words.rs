//! What [`DescriptionForm`](super::DescriptionForm) says.

crate::words! { "description_form";
    QUESTION = {
        nb: "Hva skal virksomheten drive med?",
        nn: "Kva skal verksemda drive med?",
        en: "What will the business do?"
    };
    TEXT = {
        nb: "Gi en kort beskrivelse av hovedaktiviteten",
        nn: "Gi ei kort skildring av hovudaktiviteten",
        en: "Give a short description of the main activity"
    };
    TEXT_HELP = {
        nb: "Skriv hva du lager eller selger, og til hvem.",
        nn: "Skriv kva du lagar eller sel, og til kven.",
        en: "Write what you make or sell, and to whom."
    };
    SECTOR = {
        nb: "Hører virksomheten til noe av dette?",
        nn: "Høyrer verksemda til noko av dette?",
        en: "Does the business belong to any of these?"
    };
    FARMING = { nb: "Landbruk og fiske", nn: "Landbruk og fiske", en: "Farming and fishing" };
    CULTURE = { nb: "Kultur og underholdning", nn: "Kultur og underhaldning", en: "Culture and entertainment" };
    RETAIL = { nb: "Varehandel", nn: "Varehandel", en: "Trade in goods" };
    NONE = { nb: "Ingen av disse", nn: "Ingen av desse", en: "None of these" };
    BY_HAND = {
        nb: "En saksbehandler leser beskrivelsen og finner næringskoden.",
        nn: "Ein saksbehandlar les skildringa og finn næringskoden.",
        en: "A case worker reads the description and finds the industry code."
    };
    HANDLING_TIME = {
        nb: "Det tar vanligvis {time}.",
        nn: "Det tek vanlegvis {time}.",
        en: "It usually takes {time}."
    };
    /// A link.
    SEARCH = { nb: "Søk i næringskodene i stedet", nn: "Søk i næringskodane i staden", en: "Search the industry codes instead" };
    NO_TEXT = {
        nb: "Beskriv hva virksomheten skal drive med.",
        nn: "Skildre kva verksemda skal drive med.",
        en: "Describe what the business will do."
    };
}
