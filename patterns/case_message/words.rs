//! What [`CaseMessage`](super::CaseMessage) says.

crate::words! { "case_message";
    KIND = { nb: "Hva slags sak er det?", nn: "Kva slags sak er det?", en: "What kind of case is it?" };
    KIND_MISSING = { nb: "Velg hva slags sak det er.", nn: "Vel kva slags sak det er.", en: "Choose what kind of case it is." };
    ORDER = { nb: "Bestilling", nn: "Bestilling", en: "Order" };
    FAULT = { nb: "Feil", nn: "Feil", en: "Fault" };
    SUPPORT = { nb: "Hjelp", nn: "Hjelp", en: "Support" };
    URGENT = { nb: "Feilen hindrer folk i å bruke tjenesten", nn: "Feilen hindrar folk i å bruke tenesta", en: "The fault keeps people from using the service" };
    URGENT_HELP = { nb: "Da ser vi på den med det samme.", nn: "Då ser vi på han med det same.", en: "We will look at it at once." };
    SUBJECT = { nb: "Emne", nn: "Emne", en: "Subject" };
    SUBJECT_MISSING = { nb: "Skriv hva saken gjelder, med noen få ord.", nn: "Skriv kva saka gjeld, med nokre få ord.", en: "Enter what the case is about, in a few words." };
    TEXT = { nb: "Melding", nn: "Melding", en: "Message" };
    TEXT_MISSING = { nb: "Skriv meldingen.", nn: "Skriv meldinga.", en: "Enter the message." };
    ATTACHMENTS = { nb: "Vedlegg", nn: "Vedlegg", en: "Attachments" };
    FILES = { nb: ["{count} fil", "{count} filer"], nn: ["{count} fil", "{count} filer"], en: ["{count} file", "{count} files"] };
    SOLVED = { nb: "Saken er løst, og kan lukkes", nn: "Saka er løyst, og kan lukkast", en: "The case is solved, and can be closed" };
    /// Over the case that is answered.
    REPLY_TO = { nb: "Svar på sak {number}", nn: "Svar på sak {number}", en: "Reply to case {number}" };
    CASE_NUMBER = { nb: "Saksnummer", nn: "Saksnummer", en: "Case number" };
    SEND = { nb: "Send meldingen", nn: "Send meldinga", en: "Send the message" };
    SEND_REPLY = { nb: "Send svaret", nn: "Send svaret", en: "Send the reply" };
    RECEIVED = { nb: "Saken er opprettet", nn: "Saka er oppretta", en: "The case has been created" };
    REPLY_RECEIVED = { nb: "Svaret er sendt", nn: "Svaret er sendt", en: "The reply has been sent" };
    CLOSED = { nb: "Svaret er sendt, og saken er lukket", nn: "Svaret er sendt, og saka er lukka", en: "The reply has been sent, and the case is closed" };
    NEXT = { nb: "Du får svar i innboksen.", nn: "Du får svar i innboksen.", en: "You will get an answer in your inbox." };
    NEXT_URGENT = { nb: "Vi ser på feilen med det samme.", nn: "Vi ser på feilen med det same.", en: "We are looking at the fault at once." };
}
