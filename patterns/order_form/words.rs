//! What [`OrderForm`](super::OrderForm) says.

crate::words! { "order_form";
    STEP_SERVICE = { nb: "Tjenesten", nn: "Tenesta", en: "The service" };
    STEP_CHANGE = { nb: "Hva skal gjøres?", nn: "Kva skal gjerast?", en: "What is to be done?" };
    STEP_ACCESS = { nb: "Tilgang", nn: "Tilgang", en: "Access" };
    STEP_TEXT_NB = { nb: "Tekst på bokmål", nn: "Tekst på bokmål", en: "Text in Bokmål" };
    STEP_TEXT_NN = { nb: "Tekst på nynorsk", nn: "Tekst på nynorsk", en: "Text in Nynorsk" };
    STEP_TEXT_EN = { nb: "Tekst på engelsk", nn: "Tekst på engelsk", en: "Text in English" };
    STEP_LINK = { nb: "Lenke", nn: "Lenkje", en: "Link" };
    STEP_FILES = { nb: "Vedlegg", nn: "Vedlegg", en: "Attachments" };
    STEP_SCHEDULE = { nb: "Når?", nn: "Når?", en: "When?" };
    STEP_CONTACT = { nb: "Kontaktperson", nn: "Kontaktperson", en: "Contact person" };
    STEP_REVIEW = { nb: "Se over og send", nn: "Sjå over og send", en: "Check and send" };
    STEP_RECEIPT = { nb: "Kvittering", nn: "Kvittering", en: "Receipt" };

    SERVICE_NAME = { nb: "Navnet på tjenesten", nn: "Namnet på tenesta", en: "Name of the service" };
    SERVICE_NAME_MISSING = { nb: "Skriv hva tjenesten heter.", nn: "Skriv kva tenesta heiter.", en: "Enter the name of the service." };
    SERVICE_CODE = { nb: "Tjenestekode", nn: "Tenestekode", en: "Service code" };
    SERVICE_CODE_MISSING = { nb: "Skriv tjenestekoden.", nn: "Skriv tenestekoden.", en: "Enter the service code." };
    ENVIRONMENTS = { nb: "Hvilke miljøer gjelder det?", nn: "Kva miljø gjeld det?", en: "Which environments?" };
    ENVIRONMENTS_MISSING = { nb: "Velg minst ett miljø.", nn: "Vel minst eitt miljø.", en: "Choose at least one environment." };
    TEST = { nb: "Test", nn: "Test", en: "Test" };
    PRODUCTION = { nb: "Produksjon", nn: "Produksjon", en: "Production" };
    INTERFACES = { nb: "Hvilke grensesnitt gjelder det?", nn: "Kva grensesnitt gjeld det?", en: "Which interfaces?" };
    INTERFACES_MISSING = { nb: "Velg minst ett grensesnitt.", nn: "Vel minst eitt grensesnitt.", en: "Choose at least one interface." };
    REST = { nb: "REST", nn: "REST", en: "REST" };
    SOAP = { nb: "SOAP", nn: "SOAP", en: "SOAP" };
    INBOX = { nb: "Innsending i innboksen", nn: "Innsending i innboksen", en: "Submission in the inbox" };
    OTHER_INTERFACE = { nb: "Hvilket grensesnitt?", nn: "Kva grensesnitt?", en: "Which interface?" };
    OTHER_INTERFACE_MISSING = { nb: "Skriv hvilket grensesnitt.", nn: "Skriv kva grensesnitt.", en: "Enter which interface." };
    CHANNELS = { nb: "Hvordan skal varselet sendes?", nn: "Korleis skal varselet sendast?", en: "How is the notification sent?" };
    CHANNELS_MISSING = { nb: "Velg minst én måte.", nn: "Vel minst éin måte.", en: "Choose at least one way." };
    SMS = { nb: "SMS", nn: "SMS", en: "Text message" };
    EMAIL = { nb: "E-post", nn: "E-post", en: "Email" };
    VERSION = { nb: "Versjon", nn: "Versjon", en: "Version" };
    VERSION_MISSING = { nb: "Skriv hvilken versjon.", nn: "Skriv kva versjon.", en: "Enter which version." };
    DESCRIPTION = { nb: "Beskriv hva som skal gjøres", nn: "Beskriv kva som skal gjerast", en: "Describe what is to be done" };
    DESCRIPTION_MISSING = { nb: "Beskriv hva som skal gjøres.", nn: "Beskriv kva som skal gjerast.", en: "Describe what is to be done." };
    REASON = { nb: "Hvorfor?", nn: "Kvifor?", en: "Why?" };
    REASON_MISSING = { nb: "Skriv hvorfor.", nn: "Skriv kvifor.", en: "Enter why." };
    ADDRESSES = { nb: "IP-adresser", nn: "IP-adresser", en: "IP addresses" };
    ADDRESSES_HELP = { nb: "Én på hver linje.", nn: "Éi på kvar linje.", en: "One on each line." };
    ADDRESSES_MISSING = { nb: "Skriv hvilke adresser som skal ha tilgang.", nn: "Skriv kva adresser som skal ha tilgang.", en: "Enter the addresses that need access." };
    /// What is wrong with one of several addresses.
    ADDRESS_WRONG = {
        nb: "«{address}» er ingen IP-adresse. Skriv den slik: 192.0.2.1.",
        nn: "«{address}» er inga IP-adresse. Skriv ho slik: 192.0.2.1.",
        en: "“{address}” is not an IP address. Write it like this: 192.0.2.1."
    };
    TITLE = { nb: "Tittel", nn: "Tittel", en: "Title" };
    TITLE_MISSING = { nb: "Skriv en tittel.", nn: "Skriv ein tittel.", en: "Enter a title." };
    TEXT = { nb: "Tekst", nn: "Tekst", en: "Text" };
    TEXT_MISSING = { nb: "Skriv teksten.", nn: "Skriv teksten.", en: "Enter the text." };
    LINK_ADDRESS = { nb: "Adressen til siden", nn: "Adressa til sida", en: "Address of the page" };
    LINK_ADDRESS_MISSING = { nb: "Skriv adressen til siden.", nn: "Skriv adressa til sida.", en: "Enter the address of the page." };
    LINK_ADDRESS_WRONG = {
        nb: "Skriv hele adressen, fra https://.",
        nn: "Skriv heile adressa, frå https://.",
        en: "Enter the whole address, from https://."
    };
    LINK_TEXT = { nb: "Lenketekst", nn: "Lenkjetekst", en: "Link text" };
    LINK_TEXT_MISSING = { nb: "Skriv hva lenken skal hete.", nn: "Skriv kva lenkja skal heite.", en: "Enter the text of the link." };
    FROM = { nb: "Ønsket dato", nn: "Ønskt dato", en: "Preferred date" };
    FROM_MISSING = { nb: "Skriv når det skal skje.", nn: "Skriv når det skal skje.", en: "Enter when it is to happen." };
    NOTE = { nb: "Noe vi bør vite om tidspunktet", nn: "Noko vi bør vite om tidspunktet", en: "Anything we should know about the time" };
    ATTACHMENTS = { nb: "Vedlegg", nn: "Vedlegg", en: "Attachments" };
    FILES = { nb: ["{count} fil", "{count} filer"], nn: ["{count} fil", "{count} filer"], en: ["{count} file", "{count} files"] };
    CONTACT = { nb: "Hvem kan vi ta kontakt med?", nn: "Kven kan vi ta kontakt med?", en: "Who can we get in touch with?" };
    CONTACT_NAME = { nb: "Navn", nn: "Namn", en: "Name" };
    CONTACT_PHONE = { nb: "Telefon", nn: "Telefon", en: "Phone" };
    CONTACT_EMAIL = { nb: "E-post", nn: "E-post", en: "Email" };

    /// What assistive technology calls the steps.
    STEPS = { nb: "Steg i bestillingen: {order}", nn: "Steg i bestillinga: {order}", en: "Steps of the order: {order}" };
    BACK_TO_REVIEW = { nb: "Tilbake til oppsummeringen", nn: "Tilbake til oppsummeringa", en: "Back to the summary" };
    SEND = { nb: "Send bestillingen", nn: "Send bestillinga", en: "Send the order" };
    /// What is said of a part of the order that is not right.
    MEND = { nb: "Noe her må rettes før bestillingen kan sendes.", nn: "Noko her må rettast før bestillinga kan sendast.", en: "Something here must be corrected before the order can be sent." };
    RECEIVED = { nb: "Bestillingen er sendt", nn: "Bestillinga er send", en: "The order has been sent" };
    NEXT = {
        nb: "Vi tar kontakt med kontaktpersonen når vi har sett på bestillingen.",
        nn: "Vi tek kontakt med kontaktpersonen når vi har sett på bestillinga.",
        en: "We will get in touch with the contact person when we have looked at the order."
    };

    DECOMMISSION = { nb: "Avvikle en tjeneste", nn: "Avvikle ei teneste", en: "Decommission a service" };
    INTERFACE_CHANGE = { nb: "Endre et grensesnitt", nn: "Endre eit grensesnitt", en: "Change an interface" };
    LINK_SERVICE = { nb: "Lenketjeneste", nn: "Lenkjeteneste", en: "Link service" };
    INSTALLATION = { nb: "Installere en tjeneste", nn: "Installere ei teneste", en: "Install a service" };
    RELEASE = { nb: "Produksjonssette en tjeneste", nn: "Produksjonssetje ei teneste", en: "Release a service to production" };
    INFORMATION_PAGE = { nb: "Informasjonsside", nn: "Informasjonsside", en: "Information page" };
    ACCESS = { nb: "Få tilgang", nn: "Få tilgang", en: "Get access" };
    NOTIFICATION = { nb: "Varslingsmal", nn: "Varslingsmal", en: "Notification template" };
}
