//! What [`Onboarding`](super::Onboarding) says.

crate::words! { "onboarding";
    /// The button that opens the tour.
    START = { nb: "Vis meg rundt", nn: "Vis meg rundt", en: "Show me around" };
    /// Which of the steps it is.
    STEP_OF = { nb: "Steg {step} av {steps}", nn: "Steg {step} av {steps}", en: "Step {step} of {steps}" };
    NEXT = { nb: "Neste", nn: "Neste", en: "Next" };
    BACK = { nb: "Forrige", nn: "Førre", en: "Back" };
    DONE = { nb: "Ferdig", nn: "Ferdig", en: "Done" };
    SKIP = { nb: "Hopp over introen", nn: "Hopp over introen", en: "Skip the tour" };
    AGAIN = { nb: "Ta det en gang til", nn: "Ta det ein gong til", en: "Take it once more" };
    CLOSE = { nb: "Lukk omvisningen", nn: "Lukk omvisinga", en: "Close the tour" };
}
