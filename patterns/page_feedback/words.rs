//! What [`PageFeedback`](super::PageFeedback) says.

crate::words! { "page_feedback";
    QUESTION = {
        nb: "Fant du det du lette etter?",
        nn: "Fann du det du leita etter?",
        en: "Did you find what you were looking for?"
    };
    YES = { nb: "Ja", nn: "Ja", en: "Yes" };
    NO = { nb: "Nei", nn: "Nei", en: "No" };
    /// The label of the text area.
    MISSED = { nb: "Hva lette du etter?", nn: "Kva leita du etter?", en: "What were you looking for?" };
    /// Below the label.
    NOTHING_PRIVATE = {
        nb: "Ikke skriv fødselsnummer eller andre opplysninger om deg selv.",
        nn: "Ikkje skriv fødselsnummer eller andre opplysningar om deg sjølv.",
        en: "Do not write your national identity number or anything else about yourself."
    };
    SEND = { nb: "Send", nn: "Send", en: "Send" };
    THANKS = {
        nb: "Takk for tilbakemeldingen!",
        nn: "Takk for tilbakemeldinga!",
        en: "Thank you for your feedback!"
    };
    /// Said to a yes that goes nowhere, so that thanks would not be true.
    GOOD = { nb: "Så bra at du fant det!", nn: "Så bra at du fann det!", en: "Good that you found it!" };
    NOT_SENT = {
        nb: "Tilbakemeldingen ble ikke sendt.",
        nn: "Tilbakemeldinga blei ikkje send.",
        en: "Your feedback was not sent."
    };
    /// Why: no answer came.
    NO_ANSWER = {
        nb: "Vi fikk ikke kontakt. Sjekk at du er på nett, og prøv igjen.",
        nn: "Vi fekk ikkje kontakt. Sjekk at du er på nett, og prøv igjen.",
        en: "We got no contact. Check that you are online, and try again."
    };
    /// Why: the answer was an error.
    REFUSED = {
        nb: "Det skjedde en feil hos oss. Prøv igjen om litt.",
        nn: "Det skjedde ein feil hos oss. Prøv igjen om litt.",
        en: "Something went wrong at our end. Try again in a little while."
    };
    TEXT_KEPT = {
        nb: "Det du skrev, står her fortsatt.",
        nn: "Det du skreiv, står her framleis.",
        en: "What you wrote is still here."
    };
    /// Below a link that opens the mail program.
    EMAIL_OPENS = {
        nb: "E-postprogrammet ditt åpner seg med teksten, og du sender den derfra. Skjer det ikke, kan du kopiere teksten og sende den til {address}.",
        nn: "E-postprogrammet ditt opnar seg med teksten, og du sender han derifrå. Skjer det ikkje, kan du kopiere teksten og sende han til {address}.",
        en: "Your mail program opens with the text, and you send it from there. If it does not, you can copy the text and send it to {address}."
    };
    /// The same, for a text that does not fit in the link.
    EMAIL_TOO_LONG = {
        nb: "Teksten er for lang til å følge med av seg selv. Kopier den først, og lim den inn i e-posten til {address}.",
        nn: "Teksten er for lang til å følgje med av seg sjølv. Kopier han først, og lim han inn i e-posten til {address}.",
        en: "The text is too long to come along by itself. Copy it first, and paste it into the email to {address}."
    };
    /// The subject of an email.
    SUBJECT = { nb: "Tilbakemelding om {page}", nn: "Tilbakemelding om {page}", en: "Feedback about {page}" };
    NOT_SET_UP = {
        nb: "Tilbakemelding er ikke satt opp her, så teksten blir ikke sendt. Du kan kopiere den.",
        nn: "Tilbakemelding er ikkje sett opp her, så teksten blir ikkje send. Du kan kopiere han.",
        en: "Feedback is not set up here, so the text is not sent. You can copy it."
    };
    COPY = { nb: "Kopier teksten", nn: "Kopier teksten", en: "Copy the text" };
    COPIED = { nb: "Teksten er kopiert", nn: "Teksten er kopiert", en: "The text is copied" };
    /// When the browser does not let us copy.
    MARKED = {
        nb: "Teksten er merket. Kopier den med Ctrl+C eller fra menyen.",
        nn: "Teksten er merkt. Kopier han med Ctrl+C eller frå menyen.",
        en: "The text is selected. Copy it with Ctrl+C or from the menu."
    };
    /// Instead of the buttons, where scripts are off.
    NEEDS_SCRIPT = {
        nb: "Du må ha JavaScript på for å svare her.",
        nn: "Du må ha JavaScript på for å svare her.",
        en: "You need JavaScript to answer here."
    };
    EMAIL_INSTEAD = {
        nb: "Send e-post til {address}",
        nn: "Send e-post til {address}",
        en: "Send an email to {address}"
    };
}
