//! What the table of legal figures says.

crate::words! { "start_enk_facts";
    /// Above the table.
    CAPTION = { nb: "Regler og tall i tjenesten", nn: "Reglar og tal i tenesta", en: "Rules and figures in the service" };
    /// Before the table.
    TO_BE_CHECKED = { nb: "Ingen av dem er kontrollert. Det må gjøres før tjenesten tas i bruk.", nn: "Ingen av dei er kontrollerte. Det må gjerast før tenesta blir teken i bruk.", en: "None of them has been checked. That must be done before the service is put to use." };
    /// Beside each.
    MUST_BE_CHECKED = { nb: "Må kontrolleres", nn: "Må kontrollerast", en: "To be checked" };
    /// The head of a column.
    ABOUT = { nb: "Hva", nn: "Kva", en: "What" };
    /// The head of a column.
    FIGURE = { nb: "Regel", nn: "Regel", en: "Rule" };
    /// The head of a column.
    SOURCE = { nb: "Kilde og år", nn: "Kjelde og år", en: "Source and year" };
    /// The head of a column.
    STATE = { nb: "Status", nn: "Status", en: "Status" };
    /// A source.
    SOURCE_REGISTERING = { nb: "Artikkelen om å registrere enkeltpersonforetak", nn: "Artikkelen om å registrere enkeltpersonføretak", en: "The article on registering a sole proprietorship" };
    /// A source.
    SOURCE_TOUR = { nb: "Prototypen for å starte enkeltpersonforetak", nn: "Prototypen for å starte enkeltpersonføretak", en: "The prototype for starting a sole proprietorship" };
    /// A source.
    SOURCE_OURS = { nb: "Valgt av denne tjenesten", nn: "Valt av denne tenesta", en: "Chosen by this service" };
    /// About age.
    FACT_AGE = { nb: "Alder", nn: "Alder", en: "Age" };
    /// The rule.
    FACT_AGE_IS = { nb: "18 år, eller 15–17 år med tillatelse fra vergene og statsforvalteren", nn: "18 år, eller 15–17 år med løyve frå verjene og statsforvaltaren", en: "18 years, or 15–17 with permission from the guardians and the county governor" };
    /// About the address.
    FACT_ADDRESS = { nb: "Forretningsadresse", nn: "Forretningsadresse", en: "Business address" };
    /// The rule.
    FACT_ADDRESS_IS = { nb: "Norsk adresse med gate, nummer, postnummer og sted. Ikke postboks", nn: "Norsk adresse med gate, nummer, postnummer og stad. Ikkje postboks", en: "A Norwegian address with street, number, postal code and place. No PO box" };
    /// About the name.
    FACT_NAME = { nb: "Foretaksnavn", nn: "Føretaksnamn", en: "Business name" };
    /// The rule.
    FACT_NAME_IS = { nb: "Innehaverens etternavn må være med. Er det flere, teller bare det siste", nn: "Etternamnet til innehavaren må vere med. Er det fleire, tel berre det siste", en: "It must hold the owner's surname. Of several surnames only the last counts" };
    /// About citizenship.
    FACT_CITIZENS = { nb: "Statsborgerskap", nn: "Statsborgarskap", en: "Citizenship" };
    /// The rule.
    FACT_CITIZENS_IS = { nb: "Egne regler for statsborgere fra land utenfor EU og EØS", nn: "Eigne reglar for statsborgarar frå land utanfor EU og EØS", en: "Rules of their own for citizens of countries outside the EU and EEA" };
    /// About owners without a number.
    FACT_NO_NUMBER = { nb: "Innehaver uten norsk nummer", nn: "Innehavar utan norsk nummer", en: "Owner without a Norwegian number" };
    /// The rule.
    FACT_NO_NUMBER_IS = { nb: "Underskrevet papirskjema med bekreftet kopi av legitimasjon. D-nummer tildeles underveis", nn: "Underskrive papirskjema med stadfesta kopi av legitimasjon. D-nummer blir tildelt undervegs", en: "Signed paper forms with a certified copy of identification. A D number is given along the way" };
    /// About the price.
    FACT_PRICE = { nb: "Pris", nn: "Pris", en: "Price" };
    /// The rule.
    FACT_PRICE_IS = { nb: "Gratis i Enhetsregisteret. Gebyr i Foretaksregisteret", nn: "Gratis i Einingsregisteret. Gebyr i Føretaksregisteret", en: "Free in the Register of Legal Entities. A fee in the Register of Business Enterprises" };
    /// About the second register.
    FACT_BUSINESS_REGISTER = { nb: "Foretaksregisteret", nn: "Føretaksregisteret", en: "Register of Business Enterprises" };
    /// The rule.
    FACT_BUSINESS_REGISTER_IS = { nb: "Må også registreres der ved varehandel eller flere enn fem ansatte", nn: "Må òg registrerast der ved varehandel eller fleire enn fem tilsette", en: "Must be registered there too if it trades in goods or has more than five employees" };
    /// About advance tax.
    FACT_ADVANCE_TAX = { nb: "Forskuddsskatt", nn: "Forskotsskatt", en: "Advance tax" };
    /// The rule.
    FACT_ADVANCE_TAX_IS = { nb: "Betales fire ganger i året", nn: "Blir betalt fire gonger i året", en: "Paid four times a year" };
    /// About handling.
    FACT_HANDLING = { nb: "Behandlingstid når virksomheten er beskrevet med ord", nn: "Behandlingstid når verksemda er skildra med ord", en: "Handling time where the trade is described in words" };
    /// The rule.
    FACT_HANDLING_IS = { nb: "3–4 dager", nn: "3–4 dagar", en: "3–4 days" };
    /// About the start.
    FACT_START = { nb: "Oppstartsdato", nn: "Oppstartsdato", en: "Start date" };
    /// The rule.
    FACT_START_IS = { nb: "Fra 10 år tilbake til 12 måneder fram", nn: "Frå 10 år tilbake til 12 månader fram", en: "From 10 years back to 12 months ahead" };
}
