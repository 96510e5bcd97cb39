//! What [`ContactForm`](super::ContactForm) says.

crate::words! { "contact_form";
    TOPIC = { nb: "Hva gjelder det?", nn: "Kva gjeld det?", en: "What is it about?" };
    TOPIC_MISSING = { nb: "Velg hva det gjelder.", nn: "Vel kva det gjeld.", en: "Choose what it is about." };
    FOR_COMPANY = { nb: "Jeg skriver for en virksomhet", nn: "Eg skriv for ei verksemd", en: "I am writing for a company" };
    COMPANY = { nb: "Virksomhet", nn: "Verksemd", en: "Company" };
    COMPANY_MISSING = { nb: "Skriv hva virksomheten heter.", nn: "Skriv kva verksemda heiter.", en: "Enter the name of the company." };
    COMPANY_NUMBER = { nb: "Organisasjonsnummer", nn: "Organisasjonsnummer", en: "Organisation number" };
    NAME = { nb: "Navn", nn: "Namn", en: "Name" };
    NAME_MISSING = { nb: "Skriv navnet ditt.", nn: "Skriv namnet ditt.", en: "Enter your name." };
    EMAIL = { nb: "E-post", nn: "E-post", en: "Email" };
    EMAIL_AGAIN = { nb: "Skriv e-postadressen en gang til", nn: "Skriv e-postadressa ein gong til", en: "Enter the email address again" };
    NOT_THE_SAME = {
        nb: "E-postadressene er ikke like. Se etter i begge.",
        nn: "E-postadressene er ikkje like. Sjå etter i begge.",
        en: "The email addresses are not the same. Check both."
    };
    PHONE = { nb: "Telefon", nn: "Telefon", en: "Phone" };
    SUBJECT = { nb: "Emne", nn: "Emne", en: "Subject" };
    SUBJECT_MISSING = { nb: "Skriv hva det gjelder, med noen få ord.", nn: "Skriv kva det gjeld, med nokre få ord.", en: "Enter what it is about, in a few words." };
    MESSAGE = { nb: "Melding", nn: "Melding", en: "Message" };
    MESSAGE_MISSING = { nb: "Skriv hva du lurer på.", nn: "Skriv kva du lurer på.", en: "Enter what you want to ask." };
    NOTHING_PRIVATE = {
        nb: "Ikke skriv fødselsnummer eller annet som er privat.",
        nn: "Ikkje skriv fødselsnummer eller anna som er privat.",
        en: "Do not write your national identity number or anything private."
    };
    ATTACHMENTS = { nb: "Vedlegg", nn: "Vedlegg", en: "Attachments" };
    ATTACHMENTS_HELP = { nb: "Et skjermbilde sier ofte mer enn ord.", nn: "Eit skjermbilete seier ofte meir enn ord.", en: "A screenshot often says more than words." };
    /// How many files were sent.
    FILES = { nb: ["{count} fil", "{count} filer"], nn: ["{count} fil", "{count} filer"], en: ["{count} file", "{count} files"] };
    SEND = { nb: "Send meldingen", nn: "Send meldinga", en: "Send the message" };
    /// The heading of the receipt.
    RECEIVED = { nb: "Meldingen er sendt", nn: "Meldinga er send", en: "The message has been sent" };
    NEXT = {
        nb: "Vi svarer på e-post. Sjekk søppelposten hvis svaret drøyer.",
        nn: "Vi svarar på e-post. Sjekk søppelposten om svaret dryger.",
        en: "We will answer by email. Check your spam folder if the answer is late."
    };
    AGAIN = { nb: "Skriv en ny melding", nn: "Skriv ei ny melding", en: "Write another message" };
}
