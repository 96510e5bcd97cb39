//! What the welcome message and its tour say.

crate::words! { "start_enk_welcome";
    // Ten things.
    /// To remember.
    REMEMBER_NUMBER = { nb: "Skriv ned organisasjonsnummeret når det kommer. Du trenger det ofte.", nn: "Skriv ned organisasjonsnummeret når det kjem. Du treng det ofte.", en: "Write down the organisation number when it comes. You will need it often." };
    /// To remember.
    REMEMBER_TAX = { nb: "Endre skattekortet, så du betaler forskuddsskatt av det du regner med å tjene.", nn: "Endre skattekortet, så du betaler forskotsskatt av det du reknar med å tene.", en: "Change your tax card, so that you pay tax in advance on what you expect to earn." };
    /// To remember.
    REMEMBER_VAT = { nb: "Følg med på omsetningen, så du registrerer deg for merverdiavgift i tide.", nn: "Følg med på omsetninga, så du registrerer deg for meirverdiavgift i tide.", en: "Keep an eye on your sales, so that you register for value added tax in time." };
    /// To remember.
    REMEMBER_BOOKS = { nb: "Før regnskap fra første dag, og ta vare på bilagene.", nn: "Før rekneskap frå første dag, og ta vare på bilaga.", en: "Keep accounts from the first day, and keep the vouchers." };
    /// To remember.
    REMEMBER_ACCOUNT = { nb: "Ha en egen bankkonto for foretaket.", nn: "Ha ein eigen bankkonto for føretaket.", en: "Have a bank account of its own for the business." };
    /// To remember.
    REMEMBER_INSURANCE = { nb: "Se på forsikringene dine. Du har andre rettigheter enn en ansatt.", nn: "Sjå på forsikringane dine. Du har andre rettar enn ein tilsett.", en: "Look at your insurance. Your rights are not those of an employee." };
    /// To remember.
    REMEMBER_PENSION = { nb: "Spar til pensjon selv.", nn: "Spar til pensjon sjølv.", en: "Save for your own pension." };
    /// To remember.
    REMEMBER_LIABLE = { nb: "Du er selv ansvarlig for gjelden i foretaket.", nn: "Du er sjølv ansvarleg for gjelda i føretaket.", en: "You are yourself liable for the debts of the business." };
    /// To remember.
    REMEMBER_PERMITS = { nb: "Sjekk om yrket ditt krever godkjenning eller bevilling.", nn: "Sjekk om yrket ditt krev godkjenning eller løyve.", en: "Check whether your trade needs approval or a licence." };
    /// To remember.
    REMEMBER_CHANGES = { nb: "Meld fra når noe endrer seg, for eksempel adressen.", nn: "Meld frå når noko endrar seg, til dømes adressa.", en: "Tell us when something changes, such as the address." };

    // The tour.
    /// A step: the heading.
    TOUR_NUMBER = { nb: "Gratulerer!", nn: "Gratulerer!", en: "Congratulations!" };
    /// Its text.
    TOUR_NUMBER_TEXT = { nb: "Du har sendt inn foretaket ditt. Organisasjonsnummeret kommer fra registeret, og du får beskjed i innboksen.", nn: "Du har sendt inn føretaket ditt. Organisasjonsnummeret kjem frå registeret, og du får melding i innboksen.", en: "You have sent in your business. The organisation number will come from the register, and you will be told in your inbox." };
    /// A step: the heading.
    TOUR_SWITCH = { nb: "Du og foretaket", nn: "Du og føretaket", en: "You and the business" };
    /// Its text.
    TOUR_SWITCH_TEXT = { nb: "Når foretaket er registrert, kan du bytte mellom å handle som deg selv og på vegne av foretaket.", nn: "Når føretaket er registrert, kan du byte mellom å handle som deg sjølv og på vegner av føretaket.", en: "When the business is registered, you can switch between acting as yourself and for the business." };
    /// A step: the heading.
    TOUR_PROFILE = { nb: "Profil og tilganger", nn: "Profil og tilgangar", en: "Profile and access" };
    /// Its text.
    TOUR_PROFILE_TEXT = { nb: "I profilen velger du hvor du vil ha varsler, og gir for eksempel en regnskapsfører tilgang.", nn: "I profilen vel du kvar du vil ha varsel, og gir til dømes ein rekneskapsførar tilgang.", en: "In the profile you choose where to be notified, and give access to an accountant, say." };
    /// A step: the heading.
    TOUR_VAT = { nb: "Merverdiavgift", nn: "Meirverdiavgift", en: "Value added tax" };
    /// Its text.
    TOUR_VAT_TEXT = { nb: "Selger du for mer enn 50 000 kroner på 12 måneder, må du registrere deg i Merverdiavgiftsregisteret.", nn: "Sel du for meir enn 50 000 kroner på 12 månader, må du registrere deg i Meirverdiavgiftsregisteret.", en: "If you sell for more than 50 000 kroner in 12 months, you must register for value added tax." };
    /// A step: the heading.
    TOUR_EMPLOY = { nb: "Ansatte", nn: "Tilsette", en: "Employees" };
    /// Its text.
    TOUR_EMPLOY_TEXT = { nb: "Skal du ansette noen, må du melde fra om lønn og trekke skatt for dem.", nn: "Skal du tilsetje nokon, må du melde frå om løn og trekkje skatt for dei.", en: "If you employ somebody, you must report their pay and deduct their tax." };
    /// A step: the heading.
    TOUR_TAX = { nb: "Forskuddsskatt", nn: "Forskotsskatt", en: "Advance tax" };
    /// Its text.
    TOUR_TAX_TEXT = { nb: "Skatten betaler du på forskudd, fire ganger i året. Sett av penger til den.", nn: "Skatten betaler du på forskot, fire gonger i året. Set av pengar til han.", en: "You pay your tax in advance, four times a year. Put money aside for it." };
    /// A step: the heading.
    TOUR_READY = { nb: "Da er du klar!", nn: "Då er du klar!", en: "You are ready!" };
    /// Its text.
    TOUR_READY_TEXT = { nb: "Lykke til med foretaket. Du finner alt dette igjen her.", nn: "Lykke til med føretaket. Du finn alt dette igjen her.", en: "Good luck with the business. You will find all of this here." };
}
