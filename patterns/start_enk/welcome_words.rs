//! The ten things to remember of the welcome message.

crate::words! { "start_enk_welcome";
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
}
