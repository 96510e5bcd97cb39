//! What stands on the pages of the service.

crate::words! { "start_enk_pages";
    // The frame.
    /// Who the service is from.
    AGENCY = { nb: "Brønnøysundregistrene", nn: "Brønnøysundregistra", en: "The Brønnøysund Register Centre" };
    /// What the service is.
    SERVICE = { nb: "Start enkeltpersonforetak", nn: "Start enkeltpersonføretak", en: "Start a sole proprietorship" };
    /// The cross.
    CLOSE = { nb: "Avslutt", nn: "Avslutt", en: "Close" };
    /// Asks before it is left.
    LEAVE_HEADING = { nb: "Vil du avslutte?", nn: "Vil du avslutte?", en: "Do you want to close?" };
    /// What becomes of the answers.
    LEAVE_TEXT = { nb: "Svarene dine er lagret, så du kan fortsette senere. Fødselsnummer blir ikke lagret.", nn: "Svara dine er lagra, så du kan halde fram seinare. Fødselsnummer blir ikkje lagra.", en: "Your answers are saved, so you can continue later. National identity numbers are not saved." };
    /// What becomes of the answers where this browser keeps nothing.
    LEAVE_TEXT_LOST = { nb: "Denne nettleseren tar ikke vare på svarene dine. Avslutter du nå, må du begynne på nytt.", nn: "Denne nettlesaren tek ikkje vare på svara dine. Avsluttar du no, må du byrje på nytt.", en: "This browser does not keep your answers. If you close now, you will have to start again." };
    /// Leaves.
    LEAVE = { nb: "Ja, avslutt", nn: "Ja, avslutt", en: "Yes, close" };
    /// Stays.
    STAY = { nb: "Fortsett", nn: "Hald fram", en: "Continue" };
    /// Answers came back.
    RESUMED = { nb: "Vi har tatt vare på svarene dine fra sist.", nn: "Vi har teke vare på svara dine frå sist.", en: "We have kept your answers from last time." };
    /// Goes to where the user was.
    RESUME = { nb: "Fortsett der du slapp", nn: "Hald fram der du slapp", en: "Continue where you left off" };
    /// Throws them away.
    START_AFRESH = { nb: "Start på nytt", nn: "Start på nytt", en: "Start again" };
    /// The service is asked who the user is.
    LOADING = { nb: "Henter opplysninger om deg", nn: "Hentar opplysningar om deg", en: "Fetching information about you" };
    /// The service did not answer.
    NOT_LOADED = { nb: "Vi får ikke hentet opplysningene dine", nn: "Vi får ikkje henta opplysningane dine", en: "We cannot fetch your information" };
    /// Once more.
    TRY_AGAIN = { nb: "Prøv igjen", nn: "Prøv igjen", en: "Try again" };

    // Who.
    /// The first thing that is said.
    GREETING = { nb: "Hei, {name}!", nn: "Hei, {name}!", en: "Hello, {name}!" };
    /// The question.
    WHO = { nb: "Skal du registrere enkeltpersonforetaket for deg selv, eller hjelper du en annen?", nn: "Skal du registrere enkeltpersonføretaket for deg sjølv, eller hjelper du ein annan?", en: "Are you registering the sole proprietorship for yourself, or are you helping somebody else?" };
    /// An answer.
    WHO_ME = { nb: "Det er meg", nn: "Det er meg", en: "It is for me" };
    /// An answer.
    WHO_OTHER = { nb: "Jeg hjelper en annen med registreringen", nn: "Eg hjelper ein annan med registreringa", en: "I am helping somebody else to register" };
    /// What to know first.
    BEFORE = { nb: "Dette bør du vite før du begynner", nn: "Dette bør du vite før du byrjar", en: "What to know before you begin" };
    /// The first of it.
    BEFORE_FREE = { nb: "Det er gratis å registrere seg, og foretaket får et organisasjonsnummer i Enhetsregisteret.", nn: "Det er gratis å registrere seg, og føretaket får eit organisasjonsnummer i Einingsregisteret.", en: "Registering is free, and the business gets an organisation number in the Register of Legal Entities." };
    /// A real business.
    BEFORE_REAL = { nb: "Du må planlegge reell næringsvirksomhet.", nn: "Du må planleggje reell næringsverksemd.", en: "You must be planning a real business." };
    /// The age.
    BEFORE_AGE = { nb: "Innehaveren må være 18 år, eller 15–17 år med tillatelse fra vergene og statsforvalteren.", nn: "Innehavaren må vere 18 år, eller 15–17 år med løyve frå verjene og statsforvaltaren.", en: "The owner must be 18, or 15–17 with permission from the guardians and the county governor." };
    /// Citizens of other countries.
    BEFORE_CITIZENS = { nb: "For statsborgere fra land utenfor EU og EØS gjelder egne regler. Sjekk oppholdstillatelsen før du registrerer foretaket.", nn: "For statsborgarar frå land utanfor EU og EØS gjeld eigne reglar. Sjekk opphaldsløyvet før du registrerer føretaket.", en: "Other rules apply to citizens of countries outside the EU and EEA. Check the residence permit before you register the business." };
    /// A second register.
    BEFORE_GOODS = { nb: "Skal du drive varehandel eller ha flere enn fem ansatte, må foretaket også i Foretaksregisteret. Det koster et gebyr.", nn: "Skal du drive varehandel eller ha fleire enn fem tilsette, må føretaket òg i Føretaksregisteret. Det kostar eit gebyr.", en: "If you will trade in goods or have more than five employees, the business must also be in the Register of Business Enterprises. There is a fee." };
    /// The answers are kept.
    BEFORE_DRAFT = { nb: "Svarene blir lagret mens du skriver, så du kan ta en pause når du vil.", nn: "Svara blir lagra medan du skriv, så du kan ta ein pause når du vil.", en: "Your answers are saved as you write, so you can take a break whenever you like." };
    /// All figures.
    FIGURES = { nb: "Regler og tall vi bruker", nn: "Reglar og tal vi bruker", en: "The rules and figures we use" };

    // The owner.
    /// The question.
    OWNER = { nb: "Hvem skal være innehaver av enkeltpersonforetaket?", nn: "Kven skal vere innehavar av enkeltpersonføretaket?", en: "Who will own the sole proprietorship?" };

    // Without a number.
    /// The heading.
    NO_NUMBER = { nb: "Innehaveren har ikke norsk fødselsnummer eller D-nummer", nn: "Innehavaren har ikkje norsk fødselsnummer eller D-nummer", en: "The owner has no Norwegian national identity number or D number" };
    /// What to do.
    NO_NUMBER_HOW = { nb: "Da registreres foretaket på papir. Slik gjør dere:", nn: "Då blir føretaket registrert på papir. Slik gjer de:", en: "Then the business is registered on paper. This is how:" };
    /// The first thing.
    NO_NUMBER_FORMS = { nb: "Fyll ut Samordnet registermelding på papir. Innehaveren skriver under.", nn: "Fyll ut Samordna registermelding på papir. Innehavaren skriv under.", en: "Fill in the Coordinated register notification on paper. The owner signs it." };
    /// The second.
    NO_NUMBER_COPY = { nb: "Legg ved en bekreftet kopi av innehaverens legitimasjon.", nn: "Legg ved ein stadfesta kopi av legitimasjonen til innehavaren.", en: "Enclose a certified copy of the owner's identification." };
    /// The third.
    NO_NUMBER_SEND = { nb: "Send alt til Brønnøysundregistrene. Innehaveren får et D-nummer underveis.", nn: "Send alt til Brønnøysundregistra. Innehavaren får eit D-nummer undervegs.", en: "Send everything to the Brønnøysund Register Centre. The owner is given a D number along the way." };
    /// The way back.
    NO_NUMBER_BACK = { nb: "Innehaveren har likevel et norsk nummer", nn: "Innehavaren har likevel eit norsk nummer", en: "The owner does have a Norwegian number" };

    // Age.
    /// The question.
    AGE = { nb: "Innehaveren er under 18 år. Er tillatelsen gitt?", nn: "Innehavaren er under 18 år. Er løyvet gitt?", en: "The owner is under 18. Has permission been given?" };
    /// What is asked for.
    AGE_HELP = { nb: "Den som er 15, 16 eller 17 år, kan eie et enkeltpersonforetak med tillatelse fra vergene og statsforvalteren.", nn: "Den som er 15, 16 eller 17 år, kan eige eit enkeltpersonføretak med løyve frå verjene og statsforvaltaren.", en: "Somebody who is 15, 16 or 17 can own a sole proprietorship with permission from the guardians and the county governor." };
    /// Where there is none yet.
    AGE_WAY = { nb: "Har dere ikke tillatelse ennå? Vergene søker statsforvalteren i fylket der innehaveren bor. Svarene her blir lagret, så dere kan fortsette når tillatelsen er gitt.", nn: "Har de ikkje løyve enno? Verjene søkjer statsforvaltaren i fylket der innehavaren bur. Svara her blir lagra, så de kan halde fram når løyvet er gitt.", en: "No permission yet? The guardians apply to the county governor where the owner lives. The answers here are saved, so you can continue when permission has been given." };
    /// The box.
    AGE_BOX = { nb: "Vergene og statsforvalteren har gitt tillatelse", nn: "Verjene og statsforvaltaren har gitt løyve", en: "The guardians and the county governor have given permission" };
    /// The heading for those under 15.
    TOO_YOUNG = { nb: "Innehaveren er under 15 år", nn: "Innehavaren er under 15 år", en: "The owner is under 15" };
    /// What it means.
    TOO_YOUNG_WHY = { nb: "Den som er under 15 år, kan ikke eie et enkeltpersonforetak ennå. Dette kan dere gjøre:", nn: "Den som er under 15 år, kan ikkje eige eit enkeltpersonføretak enno. Dette kan de gjere:", en: "Anyone under 15 cannot own a sole proprietorship yet. This is what you can do:" };
    /// A way.
    TOO_YOUNG_OTHER = { nb: "La en voksen eie foretaket. Gå tilbake og skriv hvem det er.", nn: "La ein vaksen eige føretaket. Gå tilbake og skriv kven det er.", en: "Let an adult own the business. Go back and enter who that is." };
    /// A way.
    TOO_YOUNG_PUPIL = { nb: "Start en elevbedrift gjennom skolen.", nn: "Start ei elevbedrift gjennom skulen.", en: "Start a pupil business through school." };
    /// A way.
    TOO_YOUNG_WAIT = { nb: "Kom tilbake når innehaveren har fylt 15 år og har fått tillatelse.", nn: "Kom tilbake når innehavaren har fylt 15 år og har fått løyve.", en: "Come back when the owner has turned 15 and has permission." };
    /// The way to an adult.
    TOO_YOUNG_CHANGE = { nb: "Velg en annen innehaver", nn: "Vel ein annan innehavar", en: "Choose another owner" };

    // The name.
    /// The question.
    NAME = { nb: "Hva skal foretaket hete?", nn: "Kva skal føretaket heite?", en: "What will the business be called?" };
    /// What helps.
    NAME_HELP = { nb: "Merkenavnet du bruker overfor kundene, kan være et annet.", nn: "Merkenamnet du bruker overfor kundane, kan vere eit anna.", en: "The brand name you use with customers may be another." };
    /// The way on.
    NAME_NEXT = { nb: "Velg navn", nn: "Vel namn", en: "Choose name" };
    /// Tips.
    NAME_TIPS = { nb: "Tips til navnevalget", nn: "Tips til namnevalet", en: "Tips for choosing a name" };
    /// A tip.
    NAME_TIP_TRADE = { nb: "La navnet si hva du driver med. Det gjør det lettere å finne deg.", nn: "La namnet seie kva du driv med. Det gjer det lettare å finne deg.", en: "Let the name say what you do. It makes you easier to find." };
    /// A tip.
    NAME_TIP_SHORT = { nb: "Velg noe som er lett å si og stave.", nn: "Vel noko som er lett å seie og stave.", en: "Choose something that is easy to say and spell." };
    /// A tip.
    NAME_TIP_DOMAIN = { nb: "Sjekk om nettadressen er ledig før du bestemmer deg.", nn: "Sjekk om nettadressa er ledig før du bestemmer deg.", en: "Check whether the web address is free before you decide." };

    // The trade.
    /// The question.
    TRADE = { nb: "Hva skal du drive med?", nn: "Kva skal du drive med?", en: "What are you going to do?" };
    /// The label of the search.
    TRADE_LABEL = { nb: "Skriv stikkord, så foreslår vi næringskoder", nn: "Skriv stikkord, så føreslår vi næringskodar", en: "Write keywords in Norwegian, and we will suggest industry codes" };
    /// What helps.
    TRADE_WHY = { nb: "Næringskoden har betydning for støtteordninger, fradrag og statistikk.", nn: "Næringskoden har noko å seie for støtteordningar, frådrag og statistikk.", en: "The industry code matters for support schemes, deductions and statistics." };
    /// What helps.
    TRADE_MAIN = { nb: "Velg ord for det du skal drive mest med.", nn: "Vel ord for det du skal drive mest med.", en: "Choose words for what you will do most of." };
    /// The way on.
    TRADE_NEXT = { nb: "Velg denne næringskoden", nn: "Vel denne næringskoden", en: "Choose this industry code" };

    // The description.
    /// The question.
    DESCRIPTION = { nb: "Vanskelig å finne en kategori?", nn: "Vanskeleg å finne ein kategori?", en: "Hard to find a category?" };
    /// What helps.
    DESCRIPTION_HELP = { nb: "Beskriv hva du skal drive med, så finner en saksbehandler næringskoden for deg. Jo mer presist du skriver, jo raskere går det.", nn: "Skildre kva du skal drive med, så finn ein saksbehandlar næringskoden for deg. Jo meir presist du skriv, jo raskare går det.", en: "Describe what you are going to do, and a case worker will find the industry code for you. The more precise you are, the faster it goes." };
    /// How long it takes.
    DAYS = { nb: "{from}–{to} dager", nn: "{from}–{to} dagar", en: "{from}–{to} days" };

    // Address and start.
    /// The question.
    ADDRESS = { nb: "Hva skal være forretningsadressen?", nn: "Kva skal vere forretningsadressa?", en: "What will the business address be?" };
    /// The question.
    START = { nb: "Når er dato for oppstart?", nn: "Når er datoen for oppstart?", en: "When does the business start?" };

    // The review.
    /// The heading.
    REVIEW = { nb: "Se over og send", nn: "Sjå over og send", en: "Check and send" };
    /// What helps.
    REVIEW_HELP = { nb: "Stemmer alt? Endre det som er feil, før du sender.", nn: "Stemmer alt? Endre det som er feil, før du sender.", en: "Is everything right? Change what is wrong before you send." };
    /// Over the answers.
    REVIEW_ANSWERS = { nb: "Svarene dine", nn: "Svara dine", en: "Your answers" };
    /// The box.
    DECLARATION = { nb: "Jeg bekrefter at opplysningene er riktige", nn: "Eg stadfestar at opplysningane er rette", en: "I confirm that the information is correct" };
    /// Under the box.
    DECLARATION_HELP = { nb: "Det er straffbart å gi uriktige opplysninger til registeret.", nn: "Det er straffbart å gje urette opplysningar til registeret.", en: "Giving false information to the register is a criminal offence." };
    /// The way on.
    SEND = { nb: "Registrer foretak", nn: "Registrer føretak", en: "Register the business" };

    // The receipt.
    /// The heading.
    RECEIVED = { nb: "Vi har mottatt søknaden din", nn: "Vi har motteke søknaden din", en: "We have received your application" };
    /// What the number is called.
    CASE_NUMBER = { nb: "Saksnummer", nn: "Saksnummer", en: "Case number" };
    /// What comes next.
    NEXT_CHECK = { nb: "Brønnøysundregistrene kontrollerer opplysningene.", nn: "Brønnøysundregistra kontrollerer opplysningane.", en: "The Brønnøysund Register Centre checks the information." };
    /// What comes next for a description.
    NEXT_CODE = { nb: "En saksbehandler finner næringskoden. Det tar {from}–{to} dager.", nn: "Ein saksbehandlar finn næringskoden. Det tek {from}–{to} dagar.", en: "A case worker finds the industry code. It takes {from}–{to} days." };
    /// What comes next.
    NEXT_NUMBER = { nb: "Svaret kommer i innboksen din. Organisasjonsnummeret får du fra registeret når foretaket er registrert.", nn: "Svaret kjem i innboksen din. Organisasjonsnummeret får du frå registeret når føretaket er registrert.", en: "The answer comes to your inbox. You get the organisation number from the register when the business is registered." };
    /// The way on.
    TO_WELCOME = { nb: "Gå til velkomstmeldingen", nn: "Gå til velkomstmeldinga", en: "Go to the welcome message" };

    // Welcome.
    /// The heading.
    WELCOME = { nb: "Gratulerer med {name}!", nn: "Gratulerer med {name}!", en: "Congratulations on {name}!" };
    /// Without a name.
    WELCOME_BARE = { nb: "Gratulerer med foretaket!", nn: "Gratulerer med føretaket!", en: "Congratulations on your business!" };
    /// What is still to come.
    WELCOME_NUMBER = { nb: "Saken har nummer {case}. Organisasjonsnummeret kommer fra registeret når registreringen er ferdig.", nn: "Saka har nummer {case}. Organisasjonsnummeret kjem frå registeret når registreringa er ferdig.", en: "The case has number {case}. The organisation number will come from the register when the registration is done." };
    /// Over the tips.
    TIPS = { nb: "Tre gode tips på veien", nn: "Tre gode tips på vegen", en: "Three good tips on the way" };
    /// A tip.
    TIP_INVOICE = { nb: "Den første fakturaen", nn: "Den første fakturaen", en: "The first invoice" };
    /// Its text.
    TIP_INVOICE_TEXT = { nb: "Vent med å sende den til du har organisasjonsnummeret, for det skal stå på fakturaen.", nn: "Vent med å sende han til du har organisasjonsnummeret, for det skal stå på fakturaen.", en: "Wait until you have the organisation number, for it must be on the invoice." };
    /// A tip.
    TIP_SUPPORT = { nb: "Støtteordninger", nn: "Støtteordningar", en: "Support schemes" };
    /// Its text.
    TIP_SUPPORT_TEXT = { nb: "Kommunen, fylket og Innovasjon Norge har ordninger for dem som er nye.", nn: "Kommunen, fylket og Innovasjon Noreg har ordningar for dei som er nye.", en: "The municipality, the county and Innovation Norway have schemes for newcomers." };
    /// A tip.
    TIP_TAX = { nb: "Lønn og skatt", nn: "Løn og skatt", en: "Pay and tax" };
    /// Its text.
    TIP_TAX_TEXT = { nb: "I et enkeltpersonforetak får du ikke lønn. Du skatter av overskuddet, og betaler på forskudd fire ganger i året.", nn: "I eit enkeltpersonføretak får du ikkje løn. Du skattar av overskotet, og betaler på forskot fire gonger i året.", en: "In a sole proprietorship you get no salary. You pay tax on the profit, in advance four times a year." };
    /// Over the list.
    REMEMBER = { nb: "Ti ting å huske på", nn: "Ti ting å hugse på", en: "Ten things to remember" };
    /// Starts the tour.
    TOUR = { nb: "Ta en omvisning", nn: "Ta ei omvising", en: "Take a tour" };
    /// The way back to the receipt.
    STEP_BACK_TO_RECEIPT = { nb: "Tilbake til kvitteringen", nn: "Tilbake til kvitteringa", en: "Back to the receipt" };
    /// Begins another.
    ANOTHER = { nb: "Registrer et foretak til", nn: "Registrer eit føretak til", en: "Register another business" };
}
