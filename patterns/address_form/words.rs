//! What [`AddressForm`](super::AddressForm) says.

crate::words! { "address_form";
    QUESTION = {
        nb: "Hva skal være forretningsadressen?",
        nn: "Kva skal vere forretningsadressa?",
        en: "What is to be the business address?"
    };
    STREET = { nb: "Adresse", nn: "Adresse", en: "Address" };
    STREET_HELP = {
        nb: "Gate og nummer der du driver virksomheten. Det kan være hjemme.",
        nn: "Gate og nummer der du driv verksemda. Det kan vere heime.",
        en: "Street and number where you run the business. It can be your home."
    };
    PROPOSED = {
        nb: "Vi foreslår adressen du har i Folkeregisteret. Du kan skrive en annen.",
        nn: "Vi foreslår adressa du har i Folkeregisteret. Du kan skrive ei anna.",
        en: "We suggest the address you have in the National Population Register. You can enter another."
    };
    POSTAL_CODE = { nb: "Postnummer", nn: "Postnummer", en: "Postal code" };
    PRIVATE = { nb: "Gjør adressen privat", nn: "Gjer adressa privat", en: "Make the address private" };
    PRIVATE_HELP = {
        nb: "For deg som driver hjemmefra. Adressen blir ikke vist i åpne oppslag.",
        nn: "For deg som driv heimanfrå. Adressa blir ikkje vist i opne oppslag.",
        en: "For those who work from home. The address is not shown in open searches."
    };
    NO_STREET = {
        nb: "Skriv adressen, for eksempel Storgata 12.",
        nn: "Skriv adressa, til dømes Storgata 12.",
        en: "Enter the address, for example Storgata 12."
    };
    PO_BOX = {
        nb: "Forretningsadressen kan ikke være en postboks. Skriv gaten og nummeret der du driver virksomheten. Driver du hjemmefra, er det hjemmeadressen.",
        nn: "Forretningsadressa kan ikkje vere ein postboks. Skriv gata og nummeret der du driv verksemda. Driv du heimanfrå, er det heimeadressa.",
        en: "The business address cannot be a PO box. Enter the street and number where you run the business. If you work from home, that is your home address."
    };
}
