//! What the form mechanism says.

crate::words! { "form";
    /// A number was asked for, and something else was typed.
    WHOLE_NUMBER = { nb: "Skriv et helt tall, for eksempel 3.", nn: "Skriv eit heilt tal, til dømes 3.", en: "Enter a whole number, for example 3." };
    /// One of several was to be chosen.
    CHOOSE = { nb: "Velg et svar.", nn: "Vel eit svar.", en: "Choose an answer." };
    /// A rule for the longest text, where the form gives no words of its own.
    TOO_LONG = { nb: ["Skriv høyst {count} tegn.", "Skriv høyst {count} tegn."], nn: ["Skriv høgst {count} teikn.", "Skriv høgst {count} teikn."], en: ["Enter at most {count} character.", "Enter at most {count} characters."] };
    /// Too few rows of a repeating group, where the form gives no words of its own.
    TOO_FEW_ROWS = { nb: ["Legg til minst {count}.", "Legg til minst {count}."], nn: ["Legg til minst {count}.", "Legg til minst {count}."], en: ["Add at least {count}.", "Add at least {count}."] };
    /// Too many rows.
    TOO_MANY_ROWS = { nb: ["Det kan være høyst {count}. Fjern noen.", "Det kan være høyst {count}. Fjern noen."], nn: ["Det kan vere høgst {count}. Fjern nokre.", "Det kan vere høgst {count}. Fjern nokre."], en: ["There can be at most {count}. Remove some.", "There can be at most {count}. Remove some."] };
    /// A private answer was not kept over a reload.
    ASK_AGAIN = { nb: "Skriv dette på nytt. Det blir ikke lagret i nettleseren, så ingen andre kan finne det der.", nn: "Skriv dette på nytt. Det blir ikkje lagra i nettlesaren, så ingen andre kan finne det der.", en: "Enter this again. It is not kept in the browser, so that nobody else can find it there." };
    /// The server refused, and said no more.
    REFUSED = { nb: "Vi kunne ikke ta imot skjemaet slik det er. Se over svarene og prøv igjen.", nn: "Vi kunne ikkje ta imot skjemaet slik det er. Sjå over svara og prøv igjen.", en: "We could not accept the form as it is. Check the answers and try again." };
    /// The session is over.
    LOGGED_OUT = { nb: "Du er logget ut. Logg inn i en ny fane, og send på nytt her. Det du har skrevet, står fortsatt her.", nn: "Du er logga ut. Logg inn i ei ny fane, og send på nytt her. Det du har skrive, står framleis her.", en: "You are logged out. Log in in a new tab, and send again here. What you have written is still here." };
    /// The user may not.
    NOT_ALLOWED = { nb: "Du har ikke tilgang til å sende dette.", nn: "Du har ikkje tilgang til å sende dette.", en: "You are not allowed to send this." };
    /// Somebody was first.
    CONFLICT = { nb: "Noe er endret siden du åpnet skjemaet, kanskje i en annen fane. Last siden på nytt og se over svarene.", nn: "Noko er endra sidan du opna skjemaet, kanskje i ei anna fane. Last sida på nytt og sjå over svara.", en: "Something has changed since you opened the form, perhaps in another tab. Reload the page and check the answers." };
    /// The server has too much to do.
    TOO_MANY = { nb: "Det er mange som sender akkurat nå. Vent litt og prøv igjen.", nn: "Det er mange som sender akkurat no. Vent litt og prøv igjen.", en: "Many are sending just now. Wait a little and try again." };
    /// The server failed.
    SERVER_FAILED = { nb: "Det skjedde en feil hos oss. Det du har skrevet, står fortsatt her. Prøv igjen om litt.", nn: "Det skjedde ein feil hos oss. Det du har skrive, står framleis her. Prøv igjen om litt.", en: "Something went wrong on our side. What you have written is still here. Try again in a while." };
    /// No answer came in time.
    TIMED_OUT = { nb: "Vi fikk ikke svar i tide, og vet ikke om skjemaet kom fram. Prøv igjen om litt.", nn: "Vi fekk ikkje svar i tide, og veit ikkje om skjemaet kom fram. Prøv igjen om litt.", en: "No answer came in time, and we do not know whether the form arrived. Try again in a while." };
    /// Somebody else is asked whether the answer is right.
    CHECKING = { nb: "Sjekker …", nn: "Sjekkar …", en: "Checking …" };
    /// There is no connection.
    OFFLINE = { nb: "Du er ikke på nett. Det du har skrevet, står fortsatt her. Prøv igjen når du er på nett.", nn: "Du er ikkje på nett. Det du har skrive, står framleis her. Prøv igjen når du er på nett.", en: "You are offline. What you have written is still here. Try again when you are online." };
}
