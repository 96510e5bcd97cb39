//! What [`Guide`](super::Guide) says.

crate::words! { "guide";
    /// Where one is.
    PAGE_OF = { nb: "Side {page} av {pages}", nn: "Side {page} av {pages}", en: "Page {page} of {pages}" };
    NEXT = { nb: "Neste", nn: "Neste", en: "Next" };
    BACK = { nb: "Forrige", nn: "Førre", en: "Back" };
    /// The way on from the last page.
    TO_CHECKLIST = { nb: "Lag sjekklisten", nn: "Lag sjekklista", en: "Make the checklist" };
    /// What is wrong with a question that is not answered.
    ANSWER_THIS = {
        nb: "Velg et svar på «{question}»",
        nn: "Vel eit svar på «{question}»",
        en: "Choose an answer to “{question}”"
    };
    CHECKLIST = { nb: "Sjekklisten din", nn: "Sjekklista di", en: "Your checklist" };
    /// How much is ticked off.
    DONE_OF = { nb: "{done} av {all} er gjort", nn: "{done} av {all} er gjort", en: "{done} of {all} are done" };
    /// The same, when it is all.
    ALL_DONE = { nb: "Alt er gjort", nn: "Alt er gjort", en: "All is done" };
    /// No point fits the answers.
    NOTHING_TO_DO = {
        nb: "Det er ingenting du må gjøre, ut fra det du har svart.",
        nn: "Det er ingenting du må gjere, ut frå det du har svart.",
        en: "There is nothing you must do, by what you have answered."
    };
    CHANGE_ANSWERS = { nb: "Endre svarene", nn: "Endre svara", en: "Change the answers" };
    SAVE = { nb: "Lagre i denne nettleseren", nn: "Lagre i denne nettlesaren", en: "Save in this browser" };
    SAVED = {
        nb: "Sjekklisten er lagret i denne nettleseren. Det du krysser av, blir lagret etter hvert.",
        nn: "Sjekklista er lagra i denne nettlesaren. Det du kryssar av, blir lagra etter kvart.",
        en: "The checklist is saved in this browser. What you tick off is saved as you go."
    };
    /// The browser keeps nothing.
    NOT_SAVED = {
        nb: "Nettleseren lar oss ikke lagre sjekklisten. Du kan bruke den her, eller skrive den ut.",
        nn: "Nettlesaren lèt oss ikkje lagre sjekklista. Du kan bruke henne her, eller skrive henne ut.",
        en: "The browser does not let us save the checklist. You can use it here, or print it."
    };
    FORGET = { nb: "Slett det som er lagret", nn: "Slett det som er lagra", en: "Delete what is saved" };
    FORGOTTEN = {
        nb: "Sjekklisten er slettet fra denne nettleseren.",
        nn: "Sjekklista er sletta frå denne nettlesaren.",
        en: "The checklist is deleted from this browser."
    };
    /// One was kept earlier.
    FOUND = {
        nb: "Du har en sjekkliste som er lagret i denne nettleseren.",
        nn: "Du har ei sjekkliste som er lagra i denne nettlesaren.",
        en: "You have a checklist that is saved in this browser."
    };
    OPEN = { nb: "Åpne sjekklisten", nn: "Opne sjekklista", en: "Open the checklist" };
}
