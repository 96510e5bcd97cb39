//! What [`OwnerForm`](super::OwnerForm) says.

crate::words! { "owner_form";
    QUESTION = {
        nb: "Hvem skal være innehaver av enkeltpersonforetaket?",
        nn: "Kven skal vere innehavar av enkeltpersonføretaket?",
        en: "Who is to own the sole proprietorship?"
    };
    NATIONAL_ID = {
        nb: "Fødselsnummer eller D-nummer",
        nn: "Fødselsnummer eller D-nummer",
        en: "National identity number or D number"
    };
    ELEVEN_DIGITS = {
        nb: "11 siffer. Skriv nummeret til den du hjelper.",
        nn: "11 siffer. Skriv nummeret til den du hjelper.",
        en: "11 digits. Enter the number of the person you help."
    };
    /// A link.
    NO_NUMBER = {
        nb: "Innehaveren har ikke norsk nummer",
        nn: "Innehavaren har ikkje norsk nummer",
        en: "The owner has no Norwegian number"
    };
    SURNAME = { nb: "Etternavn", nn: "Etternamn", en: "Surname" };
    LAST_SURNAME = {
        nb: "Ett ord. Har innehaveren flere etternavn, skriver du bare det siste.",
        nn: "Eitt ord. Har innehavaren fleire etternamn, skriv du berre det siste.",
        en: "One word. If the owner has several surnames, enter only the last."
    };
    NO_SURNAME = {
        nb: "Skriv etternavnet til innehaveren.",
        nn: "Skriv etternamnet til innehavaren.",
        en: "Enter the owner's surname."
    };
    SEVERAL = {
        nb: "Skriv bare det siste etternavnet. Av flere etternavn er det bare det siste som teller etter navneloven. Etternavn med bindestrek er ett.",
        nn: "Skriv berre det siste etternamnet. Av fleire etternamn er det berre det siste som tel etter namnelova. Etternamn med bindestrek er eitt.",
        en: "Enter only the last surname. Of several surnames only the last counts under the Norwegian Name Act. A surname with a hyphen is one."
    };
    NO_NAME = {
        nb: "Etternavnet kan bare ha bokstaver, bindestrek og apostrof. Se etter om noe annet har kommet med.",
        nn: "Etternamnet kan berre ha bokstavar, bindestrek og apostrof. Sjå etter om noko anna har kome med.",
        en: "The surname can only have letters, hyphens and apostrophes. Check if something else has slipped in."
    };
}
