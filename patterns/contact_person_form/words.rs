//! What [`ContactPersonForm`](super::ContactPersonForm) says.

crate::words! { "contact_person_form";
    QUESTION = { nb: "Hvem kan vi kontakte?", nn: "Kven kan vi kontakte?", en: "Whom can we contact?" };
    LEGEND = { nb: "Kontaktperson", nn: "Kontaktperson", en: "Contact person" };
    NAME = { nb: "Navn", nn: "Namn", en: "Name" };
    PHONE = { nb: "Telefon", nn: "Telefon", en: "Phone" };
    PHONE_HELP = {
        nb: "Vi ringer bare hvis det er noe vi må spørre om.",
        nn: "Vi ringer berre om det er noko vi må spørje om.",
        en: "We only call if there is something we must ask."
    };
    EMAIL = { nb: "E-post", nn: "E-post", en: "Email" };
    NO_NAME = {
        nb: "Skriv navnet på kontaktpersonen.",
        nn: "Skriv namnet på kontaktpersonen.",
        en: "Enter the name of the contact person."
    };
}
