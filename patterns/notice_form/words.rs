//! What [`NoticeForm`](super::NoticeForm) says.

crate::words! { "notice_form";
    KIND = { nb: "Hva varsler du om?", nn: "Kva varslar du om?", en: "What is the notice about?" };
    KIND_MISSING = { nb: "Velg hva du varsler om.", nn: "Vel kva du varslar om.", en: "Choose what the notice is about." };
    FAULT = { nb: "Feil", nn: "Feil", en: "Fault" };
    MAINTENANCE = { nb: "Vedlikehold", nn: "Vedlikehald", en: "Maintenance" };
    RELEASE = { nb: "Ny versjon", nn: "Ny versjon", en: "New version" };
    DELAY = { nb: "Forsinkelse", nn: "Forseinking", en: "Delay" };
    INFORMATION = { nb: "Informasjon", nn: "Informasjon", en: "Information" };
    CRITICAL = { nb: "Kritisk: folk får ikke gjort det de skal", nn: "Kritisk: folk får ikkje gjort det dei skal", en: "Critical: people cannot do what they need to" };
    CRITICAL_HELP = { nb: "Varselet vises øverst på alle sider.", nn: "Varselet blir vist øvst på alle sider.", en: "The notice is shown at the top of all pages." };
    TITLE = { nb: "Tittel", nn: "Tittel", en: "Title" };
    TITLE_MISSING = { nb: "Skriv en tittel.", nn: "Skriv ein tittel.", en: "Enter a title." };
    TEXT = { nb: "Tekst", nn: "Tekst", en: "Text" };
    TEXT_HELP = { nb: "Hva er det folk ikke får gjort, og hva kan de gjøre i stedet?", nn: "Kva er det folk ikkje får gjort, og kva kan dei gjere i staden?", en: "What can people not do, and what can they do instead?" };
    TEXT_MISSING = { nb: "Skriv teksten i varselet.", nn: "Skriv teksten i varselet.", en: "Enter the text of the notice." };
    LINK = { nb: "Lenke til mer", nn: "Lenkje til meir", en: "Link to more" };
    LINK_WRONG = { nb: "Skriv hele adressen, fra https://.", nn: "Skriv heile adressa, frå https://.", en: "Enter the whole address, from https://." };
    LINK_TEXT = { nb: "Lenketekst", nn: "Lenkjetekst", en: "Link text" };
    LINK_TEXT_MISSING = { nb: "Skriv hva lenken skal hete.", nn: "Skriv kva lenkja skal heite.", en: "Enter the text of the link." };
    CATEGORY = { nb: "Kategori", nn: "Kategori", en: "Category" };
    CATEGORY_MISSING = { nb: "Velg en kategori.", nn: "Vel ein kategori.", en: "Choose a category." };
    FROM = { nb: "Fra", nn: "Frå", en: "From" };
    TO = { nb: "Til", nn: "Til", en: "To" };
    TO_HELP = { nb: "La det stå tomt hvis du ikke vet det ennå.", nn: "La det stå tomt om du ikkje veit det enno.", en: "Leave it empty if you do not know yet." };
    TO_BEFORE_FROM = { nb: "Slutten må være etter begynnelsen.", nn: "Slutten må vere etter starten.", en: "The end must be after the beginning." };
    SENDING = { nb: "Når skal varselet sendes?", nn: "Når skal varselet sendast?", en: "When is the notice sent?" };
    SENDING_MISSING = { nb: "Velg når varselet skal sendes.", nn: "Vel når varselet skal sendast.", en: "Choose when the notice is sent." };
    NOW = { nb: "Nå", nn: "No", en: "Now" };
    LATER = { nb: "Senere", nn: "Seinare", en: "Later" };
    SEND_AT = { nb: "Tidspunkt", nn: "Tidspunkt", en: "Time" };
    SEND_AT_MISSING = { nb: "Skriv når varselet skal sendes.", nn: "Skriv når varselet skal sendast.", en: "Enter when the notice is sent." };
    PREVIEW = { nb: "Slik blir varselet", nn: "Slik blir varselet", en: "The notice will look like this" };
    /// Stands for the title that is not written yet.
    NO_TITLE = { nb: "Tittelen kommer her", nn: "Tittelen kjem her", en: "The title goes here" };
    /// Stands for the text that is not written yet.
    NO_TEXT = { nb: "Teksten kommer her.", nn: "Teksten kjem her.", en: "The text goes here." };

    PUBLISH = { nb: "Publiser varselet", nn: "Publiser varselet", en: "Publish the notice" };
    SAVE = { nb: "Lagre endringene", nn: "Lagre endringane", en: "Save the changes" };
    REMOVE = { nb: "Fjern varselet", nn: "Fjern varselet", en: "Remove the notice" };
    REMOVE_ASK = { nb: "Vil du fjerne varselet?", nn: "Vil du fjerne varselet?", en: "Remove the notice?" };
    REMOVE_TEXT = { nb: "Ingen ser det lenger. Det kan ikke hentes tilbake.", nn: "Ingen ser det lenger. Det kan ikkje hentast tilbake.", en: "Nobody will see it any longer. It cannot be brought back." };
    NOT_REMOVED = { nb: "Varselet ble ikke fjernet", nn: "Varselet vart ikkje fjerna", en: "The notice was not removed" };

    PUBLISHED = { nb: "Varselet er publisert", nn: "Varselet er publisert", en: "The notice has been published" };
    PLANNED = { nb: "Varselet er planlagt", nn: "Varselet er planlagt", en: "The notice has been planned" };
    CHANGED = { nb: "Varselet er endret", nn: "Varselet er endra", en: "The notice has been changed" };
    REMOVED = { nb: "Varselet er fjernet", nn: "Varselet er fjerna", en: "The notice has been removed" };
}
