//! What [`NameForm`](super::NameForm) says.

crate::words! { "name_form";
    QUESTION = { nb: "Hva skal foretaket hete?", nn: "Kva skal føretaket heite?", en: "What is the business to be called?" };
    NAME = { nb: "Foretaksnavn", nn: "Føretaksnamn", en: "Business name" };
    /// Where the page does not know the surname.
    HELP = {
        nb: "Navnet må inneholde etternavnet til innehaveren.",
        nn: "Namnet må innehalde etternamnet til innehavaren.",
        en: "The name must contain the owner's surname."
    };
    HELP_SURNAME = {
        nb: "Navnet må inneholde etternavnet «{surname}», for eksempel «{surname} Foto».",
        nn: "Namnet må innehalde etternamnet «{surname}», til dømes «{surname} Foto».",
        en: "The name must contain the surname “{surname}”, as in “{surname} Foto”."
    };
    CHECK = { nb: "Sjekk navnet", nn: "Sjekk namnet", en: "Check the name" };
    CHOOSE = { nb: "Velg navn", nn: "Vel namn", en: "Choose name" };
    ANOTHER = { nb: "Prøv et annet navn", nn: "Prøv eit anna namn", en: "Try another name" };
    FREE = {
        nb: "Navnet kan brukes, og ingen andre foretak har det.",
        nn: "Namnet kan brukast, og ingen andre føretak har det.",
        en: "The name can be used, and no other business has it."
    };
    TAKEN = {
        nb: "Navnet kan brukes. Et annet foretak har det samme navnet, men det hindrer ikke deg.",
        nn: "Namnet kan brukast. Eit anna føretak har det same namnet, men det hindrar ikkje deg.",
        en: "The name can be used. Another business has the same name, but that does not stop you."
    };
    /// Before why, and a way on.
    NOT_ANSWERED = {
        nb: "Vi fikk ikke sjekket navnet nå. Prøv igjen, eller gå videre: Navnet blir sjekket når du har sendt inn.",
        nn: "Vi fekk ikkje sjekka namnet no. Prøv igjen, eller gå vidare: Namnet blir sjekka når du har sendt inn.",
        en: "We could not check the name now. Try again, or go on: the name is checked when you have sent it in."
    };
    NO_NAME = { nb: "Skriv hva foretaket skal hete.", nn: "Skriv kva føretaket skal heite.", en: "Enter what the business is to be called." };
    NO_SURNAME = {
        nb: "Navnet må ha etternavnet «{surname}» som et eget ord. Legg det til.",
        nn: "Namnet må ha etternamnet «{surname}» som eit eige ord. Legg det til.",
        en: "The name must have the surname “{surname}” as a word of its own. Add it."
    };
    OTHER_LETTERS = {
        nb: "Navnet må skrives med norske bokstaver. Skriv om det som har andre bokstaver.",
        nn: "Namnet må skrivast med norske bokstavar. Skriv om det som har andre bokstavar.",
        en: "The name must be written in Norwegian letters. Rewrite what has other letters."
    };
    NOT_CHECKED = {
        nb: "Sjekk navnet før du går videre.",
        nn: "Sjekk namnet før du går vidare.",
        en: "Check the name before you go on."
    };
}
