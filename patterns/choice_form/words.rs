//! What [`ChoiceForm`](super::ChoiceForm) says.

crate::words! { "choice_form";
    CHOOSE = { nb: "Velg", nn: "Vel", en: "Choose" };
    /// Where none of the answers fits.
    FIND = { nb: "Finn selv", nn: "Finn sjølv", en: "Find it yourself" };
    NONE = {
        nb: "Det er ingenting å velge mellom her.",
        nn: "Det er ingenting å velje mellom her.",
        en: "There is nothing to choose from here."
    };
}
