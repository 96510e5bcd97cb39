//! What the service says of its steps, its answers and its troubles.

crate::words! { "start_enk";
    // The steps.
    /// A step in the list.
    STEP_WHO = { nb: "Hvem det gjelder", nn: "Kven det gjeld", en: "Who it is for" };
    /// A step in the list.
    STEP_OWNER = { nb: "Innehaver", nn: "Innehavar", en: "Owner" };
    /// A step in the list.
    STEP_AGE = { nb: "Tillatelse", nn: "Løyve", en: "Permission" };
    /// A step in the list.
    STEP_NAME = { nb: "Navn", nn: "Namn", en: "Name" };
    /// A step in the list.
    STEP_TRADE = { nb: "Virksomhet", nn: "Verksemd", en: "Trade" };
    /// A step in the list.
    STEP_DESCRIPTION = { nb: "Beskrivelse", nn: "Skildring", en: "Description" };
    /// A step in the list.
    STEP_ADDRESS = { nb: "Adresse", nn: "Adresse", en: "Address" };
    /// A step in the list.
    STEP_START = { nb: "Oppstart", nn: "Oppstart", en: "Start" };
    /// A step in the list.
    STEP_REVIEW = { nb: "Se over og send", nn: "Sjå over og send", en: "Check and send" };
    /// The step after the form.
    STEP_RECEIPT = { nb: "Kvittering", nn: "Kvittering", en: "Receipt" };
    /// The step after the receipt.
    STEP_WELCOME = { nb: "Velkommen", nn: "Velkommen", en: "Welcome" };
    /// The way beside.
    STEP_NO_NUMBER = { nb: "Uten norsk nummer", nn: "Utan norsk nummer", en: "Without a Norwegian number" };

    // What is wrong with an answer.
    /// Nothing was chosen.
    CHOOSE_WHO = { nb: "Velg om det er deg selv, eller om du hjelper en annen.", nn: "Vel om det er deg sjølv, eller om du hjelper ein annan.", en: "Choose whether it is you, or whether you help somebody else." };
    /// No code was chosen.
    CHOOSE_CODE = { nb: "Søk etter det du skal drive med, og velg den næringskoden som passer best.", nn: "Søk etter det du skal drive med, og vel den næringskoden som passar best.", en: "Search for what you are going to do, and choose the industry code that fits best." };
    /// There is no such code.
    NO_SUCH_CODE = { nb: "Denne næringskoden finnes ikke i listen. Søk på nytt og velg en annen.", nn: "Denne næringskoden finst ikkje i lista. Søk på nytt og vel ein annan.", en: "This industry code is not in the list. Search again and choose another one." };
    /// Permission was not said to be there.
    NEEDS_PERMISSION = { nb: "Den som er under 18 år, må ha tillatelse fra vergene og statsforvalteren. Kryss av når tillatelsen er gitt.", nn: "Den som er under 18 år, må ha løyve frå verjene og statsforvaltaren. Kryss av når løyvet er gitt.", en: "Anyone under 18 must have permission from the guardians and the county governor. Tick the box when it has been given." };
    /// The owner is under 15.
    TOO_YOUNG = { nb: "Den som er under 15 år, kan ikke eie et enkeltpersonforetak ennå.", nn: "Den som er under 15 år, kan ikkje eige eit enkeltpersonføretak enno.", en: "Anyone under 15 cannot own a sole proprietorship yet." };
    /// The declaration was not made.
    MUST_DECLARE = { nb: "Kryss av for at opplysningene er riktige.", nn: "Kryss av for at opplysningane er rette.", en: "Tick the box to say that the information is correct." };
    /// A submission has no key, or one that is none.
    NO_SUBMISSION = { nb: "Vi kjenner ikke igjen søknaden. Last siden på nytt og prøv igjen.", nn: "Vi kjenner ikkje att søknaden. Last sida på nytt og prøv igjen.", en: "We do not recognise the application. Reload the page and try again." };
    /// The day is long ago.
    START_TOO_EARLY = { nb: "Skriv en dato fra og med {date}. Er foretaket eldre, må du først ta kontakt med Brønnøysundregistrene.", nn: "Skriv ein dato frå og med {date}. Er føretaket eldre, må du først ta kontakt med Brønnøysundregistra.", en: "Enter {date} or a later date. If the business is older, contact the Brønnøysund Register Centre first." };
    /// The day is far ahead.
    START_TOO_LATE = { nb: "Skriv en dato til og med {date}. Skal du starte senere, kan du registrere foretaket når det nærmer seg.", nn: "Skriv ein dato til og med {date}. Skal du starte seinare, kan du registrere føretaket når det nærmar seg.", en: "Enter {date} or an earlier date. If you start later, you can register the business nearer the time." };
    /// No number.
    NO_HOUSE_NUMBER = { nb: "Skriv både gate og nummer, for eksempel Storgata 12.", nn: "Skriv både gate og nummer, til dømes Storgata 12.", en: "Enter both street and number, for example Storgata 12." };

    // Why the service could not do what it was asked.
    /// The session is over.
    LOGGED_OUT = { nb: "Du er logget ut. Svarene dine står fortsatt her. Logg inn igjen i en ny fane, og prøv igjen her.", nn: "Du er logga ut. Svara dine står framleis her. Logg inn igjen i ei ny fane, og prøv igjen her.", en: "You are logged out. Your answers are still here. Log in again in a new tab, and try again here." };
    /// There is no connection.
    OFFLINE = { nb: "Du er ikke på nett. Svarene dine er tatt vare på. Prøv igjen når du er på nett.", nn: "Du er ikkje på nett. Svara dine er tekne vare på. Prøv igjen når du er på nett.", en: "You are offline. Your answers are kept. Try again when you are online." };
    /// No answer in time.
    TIMED_OUT = { nb: "Vi fikk ikke svar i tide. Prøv igjen. Søknaden blir bare registrert én gang.", nn: "Vi fekk ikkje svar i tide. Prøv igjen. Søknaden blir berre registrert éin gong.", en: "No answer came in time. Try again. The application will be registered only once." };
    /// Too much to do.
    BUSY = { nb: "Det er mange som bruker tjenesten akkurat nå. Vent litt og prøv igjen.", nn: "Det er mange som bruker tenesta akkurat no. Vent litt og prøv igjen.", en: "Many are using the service just now. Wait a little and try again." };
    /// It failed.
    FAILED = { nb: "Det skjedde en feil hos oss. Svarene dine er tatt vare på. Prøv igjen om litt.", nn: "Det skjedde ein feil hos oss. Svara dine er tekne vare på. Prøv igjen om litt.", en: "Something went wrong on our side. Your answers are kept. Try again in a while." };
    /// There is no such case.
    NOT_FOUND = { nb: "Vi finner ikke denne saken.", nn: "Vi finn ikkje denne saka.", en: "We cannot find this case." };
    /// It was refused.
    REFUSED = { nb: "Vi kunne ikke ta imot søknaden slik den er. Se over svarene og prøv igjen.", nn: "Vi kunne ikkje ta imot søknaden slik han er. Sjå over svara og prøv igjen.", en: "We could not accept the application as it is. Check the answers and try again." };

    // What the made-up register says.
    /// It refuses a name.
    NAME_REFUSED = { nb: "Registeret godtok ikke navnet. Velg et annet.", nn: "Registeret godtok ikkje namnet. Vel eit anna.", en: "The register did not accept the name. Choose another one." };
    /// A word is for others.
    NAME_RESERVED = { nb: "Navnet har et ord som bare foretak med særskilt tillatelse kan bruke, som «bank» eller «advokat». Velg et annet.", nn: "Namnet har eit ord som berre føretak med særskilt løyve kan bruke, som «bank» eller «advokat». Vel eit anna.", en: "The name has a word that only businesses with special permission may use, such as “bank” or “advokat”. Choose another one." };

    // The lines of the review and the receipt.
    /// Before the owner.
    LINE_OWNER = { nb: "Innehaver", nn: "Innehavar", en: "Owner" };
    /// Before yes.
    LINE_PERMISSION = { nb: "Tillatelse fra verger og statsforvalter", nn: "Løyve frå verjer og statsforvaltar", en: "Permission from guardians and county governor" };
    /// Before the name.
    LINE_NAME = { nb: "Foretaksnavn", nn: "Føretaksnamn", en: "Business name" };
    /// Before the code.
    LINE_CODE = { nb: "Næringskode", nn: "Næringskode", en: "Industry code" };
    /// Before the description.
    LINE_DESCRIPTION = { nb: "Beskrivelse av virksomheten", nn: "Skildring av verksemda", en: "Description of the trade" };
    /// Before the address.
    LINE_ADDRESS = { nb: "Forretningsadresse", nn: "Forretningsadresse", en: "Business address" };
    /// Before yes.
    LINE_PRIVATE_ADDRESS = { nb: "Adressen holdes privat", nn: "Adressa blir halden privat", en: "The address is kept private" };
    /// Before the day.
    LINE_START = { nb: "Oppstartsdato", nn: "Oppstartsdato", en: "Start date" };
    /// An answer that is yes.
    YES = { nb: "Ja", nn: "Ja", en: "Yes" };
}
