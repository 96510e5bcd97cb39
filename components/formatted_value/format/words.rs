//! How numbers and dates are written, as words: a language of your own writes its own.

crate::words! { "formatted_value";
    /// How 1234.5 is written: what stands between 1 and 234 parts thousands, what stands before 5 begins decimals.
    NUMBER = { nb: "1\u{202f}234,5", nn: "1\u{202f}234,5", en: "1,234.5" };
    /// Where the currency of an amount stands.
    MONEY = { nb: "{number}\u{a0}{currency}", nn: "{number}\u{a0}{currency}", en: "{currency}\u{a0}{number}" };
    /// What Norwegian kroner are called.
    KRONER = { nb: "kr", nn: "kr", en: "NOK" };
    /// A share of a hundred.
    PERCENT = { nb: "{number}\u{a0}%", nn: "{number}\u{a0}%", en: "{number}%" };
    /// A date in words.
    LONG_DATE = { nb: "{day}.\u{a0}{month} {year}", nn: "{day}.\u{a0}{month} {year}", en: "{day}\u{a0}{month} {year}" };
    /// A date in words, without the year.
    DAY_MONTH = { nb: "{day}.\u{a0}{month}", nn: "{day}.\u{a0}{month}", en: "{day}\u{a0}{month}" };
    /// A month of a year.
    MONTH_YEAR = { nb: "{month} {year}", nn: "{month} {year}", en: "{month} {year}" };
    /// A date in digits; the day and the month have two.
    SHORT_DATE = { nb: "{day}.{month}.{year}", nn: "{day}.{month}.{year}", en: "{day}/{month}/{year}" };
    /// A date with the day of the week.
    WEEKDAY_DATE = { nb: "{weekday} {date}", nn: "{weekday} {date}", en: "{weekday} {date}" };
    /// A time of day; both have two digits.
    TIME = { nb: "{hour}.{minute}", nn: "{hour}.{minute}", en: "{hour}:{minute}" };
    /// A date with a time of day.
    DATE_TIME = { nb: "{date} kl.\u{a0}{time}", nn: "{date} kl.\u{a0}{time}", en: "{date}, {time}" };
    /// The day it is.
    TODAY = { nb: "i dag", nn: "i dag", en: "today" };
    /// The day before.
    YESTERDAY = { nb: "i går", nn: "i går", en: "yesterday" };
    /// The day after.
    TOMORROW = { nb: "i morgen", nn: "i morgon", en: "tomorrow" };
    /// Some days ago.
    DAYS_AGO = { nb: ["for {count} dag siden", "for {count} dager siden"], nn: ["for {count} dag sidan", "for {count} dagar sidan"], en: ["{count} day ago", "{count} days ago"] };
    /// In some days.
    IN_DAYS = { nb: ["om {count} dag", "om {count} dager"], nn: ["om {count} dag", "om {count} dagar"], en: ["in {count} day", "in {count} days"] };
}
