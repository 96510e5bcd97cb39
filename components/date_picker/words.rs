//! What the date picker says.

crate::words! { "date_picker";
    /// The name of the calendar, and of the button while nothing is chosen.
    CHOOSE_DATE = { nb: "Velg dato", nn: "Vel dato", en: "Choose date" };
    /// The name of the button while a date is chosen.
    CHANGE_DATE = { nb: "Velg dato, valgt er {date}", nn: "Vel dato, vald er {date}", en: "Choose date, {date} is chosen" };
    /// The name of the button while the calendar is open.
    CLOSE_CALENDAR = { nb: "Lukk kalenderen", nn: "Lukk kalendaren", en: "Close the calendar" };
    /// The name of the calendar of a period.
    CHOOSE_PERIOD = { nb: "Velg periode", nn: "Vel periode", en: "Choose period" };
    PREVIOUS_MONTH = { nb: "Forrige måned", nn: "Førre månad", en: "Previous month" };
    NEXT_MONTH = { nb: "Neste måned", nn: "Neste månad", en: "Next month" };
    MONTH = { nb: "Måned", nn: "Månad", en: "Month" };
    YEAR = { nb: "År", nn: "År", en: "Year" };
    /// Above the numbers of weeks.
    WEEK = { nb: "Uke", nn: "Veke", en: "Week" };
    WEEK_NUMBER = { nb: "Uke {count}", nn: "Veke {count}", en: "Week {count}" };
    /// Chooses today.
    TODAY = { nb: "I dag", nn: "I dag", en: "Today" };
    CLOSE = { nb: "Lukk", nn: "Lukk", en: "Close" };
    TOO_EARLY = { nb: "Datoen kan ikke være før {date}.", nn: "Datoen kan ikkje vere før {date}.", en: "The date cannot be before {date}." };
    TOO_LATE = { nb: "Datoen kan ikke være etter {date}.", nn: "Datoen kan ikkje vere etter {date}.", en: "The date cannot be after {date}." };
    WEEKEND = { nb: "Velg en dag fra mandag til fredag.", nn: "Vel ein dag frå måndag til fredag.", en: "Choose a day from Monday to Friday." };
    UNAVAILABLE = { nb: "Denne datoen kan ikke velges. Velg en annen.", nn: "Denne datoen kan ikkje veljast. Vel ein annan.", en: "This date cannot be chosen. Choose another." };
    /// The end of a period.
    ENDS_TOO_EARLY = { nb: "Sluttdatoen kan ikke være før startdatoen.", nn: "Sluttdatoen kan ikkje vere før startdatoen.", en: "The end date cannot be before the start date." };
    FROM = { nb: "Fra dato", nn: "Frå dato", en: "From date" };
    TO = { nb: "Til dato", nn: "Til dato", en: "To date" };
    /// The name of the calendar of several days, and of its button while none is chosen.
    CHOOSE_DATES = { nb: "Velg datoer", nn: "Vel datoar", en: "Choose dates" };
    /// The name of the button while some are.
    CHANGE_DATES = { nb: ["Velg datoer, 1 er valgt", "Velg datoer, {count} er valgt"], nn: ["Vel datoar, 1 er vald", "Vel datoar, {count} er valde"], en: ["Choose dates, 1 is chosen", "Choose dates, {count} are chosen"] };
    /// Said when one more is chosen, or one less.
    CHOSEN = { nb: ["1 dato er valgt", "{count} datoer er valgt"], nn: ["1 dato er vald", "{count} datoar er valde"], en: ["1 date is chosen", "{count} dates are chosen"] };
    TOO_MANY = { nb: ["Velg ikke mer enn 1 dato.", "Velg ikke flere enn {count} datoer."], nn: ["Vel ikkje meir enn 1 dato.", "Vel ikkje fleire enn {count} datoar."], en: ["Choose no more than 1 date.", "Choose no more than {count} dates."] };
    /// Said when the start of a period is chosen.
    CHOOSE_END = { nb: "Fra {date}. Velg sluttdato.", nn: "Frå {date}. Vel sluttdato.", en: "From {date}. Choose the end date." };
}
