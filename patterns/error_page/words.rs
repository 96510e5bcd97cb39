//! What [`ErrorPage`](super::ErrorPage) says.

crate::words! { "error_page";
    FORBIDDEN = {
        nb: "Du har ikke tilgang til denne siden",
        nn: "Du har ikkje tilgang til denne sida",
        en: "You do not have access to this page"
    };
    FORBIDDEN_TEXT = {
        nb: "Du er logget inn, men den du er eller representerer, har ikke fått tilgang hit.",
        nn: "Du er logga inn, men den du er eller representerer, har ikkje fått tilgang hit.",
        en: "You are logged in, but you, or whom you act for, have not been given access."
    };
    FORBIDDEN_WHO = {
        nb: "Sjekk at du har valgt riktig person eller virksomhet.",
        nn: "Sjekk at du har valt rett person eller verksemd.",
        en: "Check that you have chosen the right person or business."
    };
    FORBIDDEN_ASK = {
        nb: "Be den som gir tilganger i virksomheten, om å gi deg tilgang.",
        nn: "Be den som gir tilgangar i verksemda, om å gi deg tilgang.",
        en: "Ask the person who gives access in the business to give it to you."
    };
    NOT_FOUND = { nb: "Vi finner ikke siden", nn: "Vi finn ikkje sida", en: "We cannot find the page" };
    NOT_FOUND_TEXT = {
        nb: "Siden kan være flyttet eller slettet, eller det er en feil i lenken.",
        nn: "Sida kan vere flytta eller sletta, eller det er ein feil i lenka.",
        en: "The page may have been moved or deleted, or there is a mistake in the link."
    };
    NOT_FOUND_ADDRESS = {
        nb: "Har du skrevet adressen selv, så se etter skrivefeil.",
        nn: "Har du skrive adressa sjølv, så sjå etter skrivefeil.",
        en: "If you typed the address, look for spelling mistakes."
    };
    NOT_FOUND_START = {
        nb: "Gå til forsiden, eller søk etter det du lette etter.",
        nn: "Gå til framsida, eller søk etter det du leita etter.",
        en: "Go to the front page, or search for what you were looking for."
    };
    SERVER = { nb: "Det er en feil hos oss", nn: "Det er ein feil hos oss", en: "Something is wrong at our end" };
    SERVER_TEXT = {
        nb: "Det er ikke noe du har gjort. Vi har fått beskjed om feilen.",
        nn: "Det er ikkje noko du har gjort. Vi har fått melding om feilen.",
        en: "It is nothing that you did. We have been told of the fault."
    };
    WAIT_AND_RETRY = {
        nb: "Vent et par minutter, og prøv igjen.",
        nn: "Vent eit par minutt, og prøv igjen.",
        en: "Wait a few minutes, and try again."
    };
    CHECK_SENT = {
        nb: "Var du i ferd med å sende noe, så sjekk om det er mottatt før du sender på nytt.",
        nn: "Var du i ferd med å sende noko, så sjekk om det er motteke før du sender på nytt.",
        en: "If you were sending something, check whether it was received before you send it again."
    };
    OFFLINE = { nb: "Du er ikke på nett", nn: "Du er ikkje på nett", en: "You are offline" };
    OFFLINE_TEXT = {
        nb: "Vi får ikke kontakt. Det du har skrevet på siden, står der fortsatt når du går tilbake.",
        nn: "Vi får ikkje kontakt. Det du har skrive på sida, står der framleis når du går tilbake.",
        en: "We get no contact. What you wrote on the page is still there when you go back."
    };
    OFFLINE_NETWORK = {
        nb: "Sjekk at du har mobildekning eller trådløst nett.",
        nn: "Sjekk at du har mobildekning eller trådlaust nett.",
        en: "Check your mobile coverage or wireless network."
    };
    OFFLINE_FLIGHT = {
        nb: "Slå av flymodus.",
        nn: "Slå av flymodus.",
        en: "Turn off flight mode."
    };
    MAINTENANCE = {
        nb: "Tjenesten er stengt for vedlikehold",
        nn: "Tenesta er stengd for vedlikehald",
        en: "The service is closed for maintenance"
    };
    MAINTENANCE_TEXT = {
        nb: "Vi åpner igjen så snart vi er ferdige.",
        nn: "Vi opnar igjen så snart vi er ferdige.",
        en: "We open again as soon as we are done."
    };
    MAINTENANCE_DRAFT = {
        nb: "Det du har lagret, er ikke borte.",
        nn: "Det du har lagra, er ikkje borte.",
        en: "What you have saved is not lost."
    };
    /// The heading of the advice.
    WHAT_YOU_CAN_DO = { nb: "Dette kan du gjøre", nn: "Dette kan du gjere", en: "What you can do" };
    RETRY = { nb: "Prøv igjen", nn: "Prøv igjen", en: "Try again" };
    /// What those who help need.
    REFERENCE = { nb: "Referanse", nn: "Referanse", en: "Reference" };
    REFERENCE_HELP = {
        nb: "Oppgi referansen hvis du tar kontakt.",
        nn: "Oppgi referansen om du tek kontakt.",
        en: "Give the reference if you contact us."
    };
    COPY_REFERENCE = { nb: "Kopier referansen", nn: "Kopier referansen", en: "Copy the reference" };
}
