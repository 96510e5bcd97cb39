//! What [`DateForm`](super::DateForm) says.

crate::words! { "date_form";
    QUESTION = { nb: "Når er oppstartsdatoen?", nn: "Når er oppstartsdatoen?", en: "When does the business start?" };
    DATE = { nb: "Oppstartsdato", nn: "Oppstartsdato", en: "Start date" };
    HELP = {
        nb: "Datoen i dag, eller den dagen du faktisk begynte.",
        nn: "Datoen i dag, eller den dagen du faktisk byrja.",
        en: "Today, or the day you actually began."
    };
    FROM = { nb: "Du kan velge fra {earliest}.", nn: "Du kan velje frå {earliest}.", en: "You can choose from {earliest}." };
    TO = { nb: "Du kan velge til og med {latest}.", nn: "Du kan velje til og med {latest}.", en: "You can choose up to and including {latest}." };
    BETWEEN = {
        nb: "Du kan velge fra {earliest} til og med {latest}.",
        nn: "Du kan velje frå {earliest} til og med {latest}.",
        en: "You can choose from {earliest} up to and including {latest}."
    };
    /// Puts today's date in the field.
    TODAY = { nb: "Start i dag", nn: "Start i dag", en: "Start today" };
}
