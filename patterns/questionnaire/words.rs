//! What [`Questionnaire`](super::Questionnaire) says.

crate::words! { "questionnaire";
    /// The button that shows the result.
    SHOW_RESULT = { nb: "Vis resultatet", nn: "Vis resultatet", en: "Show the result" };
    /// The button that goes on where no script runs.
    NEXT = { nb: "Neste", nn: "Neste", en: "Next" };
    /// Announced when a question has come.
    NEXT_QUESTION = {
        nb: "Nytt spørsmål: {question}",
        nn: "Nytt spørsmål: {question}",
        en: "New question: {question}"
    };
    /// Announced when all is answered.
    ALL_ANSWERED = {
        nb: "Alle spørsmålene er besvart. Du kan vise resultatet.",
        nn: "Alle spørsmåla er svarte på. Du kan vise resultatet.",
        en: "All questions are answered. You can show the result."
    };
    /// An answer was changed, and others with it.
    DROPPED = {
        nb: ["Svaret på «{questions}» er tatt bort, for det gjelder ikke lenger.", "Disse svarene er tatt bort, for de gjelder ikke lenger: {questions}"],
        nn: ["Svaret på «{questions}» er teke bort, for det gjeld ikkje lenger.", "Desse svara er tekne bort, for dei gjeld ikkje lenger: {questions}"],
        en: ["The answer to “{questions}” has been removed, since it no longer applies.", "These answers have been removed, since they no longer apply: {questions}"]
    };
    /// Above the reasons.
    WHY = { nb: "Derfor", nn: "Difor", en: "Why" };
    /// One reason.
    BECAUSE = {
        nb: "Fordi du svarte «{answer}» på «{question}»",
        nn: "Fordi du svarte «{answer}» på «{question}»",
        en: "Because you answered “{answer}” to “{question}”"
    };
    /// Above the links.
    WHERE_TO_GO = { nb: "Gå videre", nn: "Gå vidare", en: "Where to go" };
    START_AFRESH = { nb: "Svar på nytt", nn: "Svar på nytt", en: "Answer again" };
    /// No result fits. A fault in the rules, but the user must get on.
    NO_RESULT = {
        nb: "Vi har ikke noe godt svar til deg her. Endre svarene over, eller ta kontakt med oss.",
        nn: "Vi har ikkje noko godt svar til deg her. Endre svara over, eller ta kontakt med oss.",
        en: "We have no good answer for you here. Change the answers above, or contact us."
    };
}
