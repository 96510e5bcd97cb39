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
    JANUARY = { nb: "januar", nn: "januar", en: "January" };
    FEBRUARY = { nb: "februar", nn: "februar", en: "February" };
    MARCH = { nb: "mars", nn: "mars", en: "March" };
    APRIL = { nb: "april", nn: "april", en: "April" };
    MAY = { nb: "mai", nn: "mai", en: "May" };
    JUNE = { nb: "juni", nn: "juni", en: "June" };
    JULY = { nb: "juli", nn: "juli", en: "July" };
    AUGUST = { nb: "august", nn: "august", en: "August" };
    SEPTEMBER = { nb: "september", nn: "september", en: "September" };
    OCTOBER = { nb: "oktober", nn: "oktober", en: "October" };
    NOVEMBER = { nb: "november", nn: "november", en: "November" };
    DECEMBER = { nb: "desember", nn: "desember", en: "December" };
    JANUARY_SHORT = { nb: "jan.", nn: "jan.", en: "Jan" };
    FEBRUARY_SHORT = { nb: "feb.", nn: "feb.", en: "Feb" };
    MARCH_SHORT = { nb: "mars", nn: "mars", en: "Mar" };
    APRIL_SHORT = { nb: "apr.", nn: "apr.", en: "Apr" };
    MAY_SHORT = { nb: "mai", nn: "mai", en: "May" };
    JUNE_SHORT = { nb: "juni", nn: "juni", en: "Jun" };
    JULY_SHORT = { nb: "juli", nn: "juli", en: "Jul" };
    AUGUST_SHORT = { nb: "aug.", nn: "aug.", en: "Aug" };
    SEPTEMBER_SHORT = { nb: "sep.", nn: "sep.", en: "Sep" };
    OCTOBER_SHORT = { nb: "okt.", nn: "okt.", en: "Oct" };
    NOVEMBER_SHORT = { nb: "nov.", nn: "nov.", en: "Nov" };
    DECEMBER_SHORT = { nb: "des.", nn: "des.", en: "Dec" };
    MONDAY = { nb: "mandag", nn: "måndag", en: "Monday" };
    TUESDAY = { nb: "tirsdag", nn: "tysdag", en: "Tuesday" };
    WEDNESDAY = { nb: "onsdag", nn: "onsdag", en: "Wednesday" };
    THURSDAY = { nb: "torsdag", nn: "torsdag", en: "Thursday" };
    FRIDAY = { nb: "fredag", nn: "fredag", en: "Friday" };
    SATURDAY = { nb: "lørdag", nn: "laurdag", en: "Saturday" };
    SUNDAY = { nb: "søndag", nn: "sundag", en: "Sunday" };
}

use crate::runtime::Word;

/// January first.
pub(super) static MONTHS: [&Word; 12] = [
    &JANUARY, &FEBRUARY, &MARCH, &APRIL, &MAY, &JUNE, &JULY, &AUGUST, &SEPTEMBER, &OCTOBER, &NOVEMBER, &DECEMBER,
];

/// January first.
pub(super) static SHORT_MONTHS: [&Word; 12] = [
    &JANUARY_SHORT,
    &FEBRUARY_SHORT,
    &MARCH_SHORT,
    &APRIL_SHORT,
    &MAY_SHORT,
    &JUNE_SHORT,
    &JULY_SHORT,
    &AUGUST_SHORT,
    &SEPTEMBER_SHORT,
    &OCTOBER_SHORT,
    &NOVEMBER_SHORT,
    &DECEMBER_SHORT,
];

/// Monday first.
pub(super) static WEEKDAYS: [&Word; 7] = [&MONDAY, &TUESDAY, &WEDNESDAY, &THURSDAY, &FRIDAY, &SATURDAY, &SUNDAY];
