//! What months and days of the week are called.

use super::Word;

crate::words! { "calendar";
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

/// January first.
pub(crate) static MONTHS: [&Word; 12] = [
    &JANUARY, &FEBRUARY, &MARCH, &APRIL, &MAY, &JUNE, &JULY, &AUGUST, &SEPTEMBER, &OCTOBER, &NOVEMBER, &DECEMBER,
];

/// January first.
pub(crate) static SHORT_MONTHS: [&Word; 12] = [
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
pub(crate) static WEEKDAYS: [&Word; 7] = [&MONDAY, &TUESDAY, &WEDNESDAY, &THURSDAY, &FRIDAY, &SATURDAY, &SUNDAY];

/// The month, 1 to 12, that a name or the beginning of one says, in bokmål, nynorsk or English, in any case: three
/// letters at least, as in «feb», «sept» and «Dec».
pub(super) fn month_named(name: &str) -> Option<u8> {
    position(&MONTHS, name)
}

/// Whether a text is the name of a day of the week, or its beginning: «fre», «Fri».
pub(super) fn is_weekday(name: &str) -> bool {
    position(&WEEKDAYS, name).is_some()
}

/// The place, from 1 on, of the first word that begins with a text.
fn position(words: &[&Word], start: &str) -> Option<u8> {
    if start.chars().count() < 3 {
        return None;
    }
    let begins = |word: &str| {
        let mut letters = word.chars().flat_map(char::to_lowercase);
        start
            .chars()
            .flat_map(char::to_lowercase)
            .all(|letter| letters.next() == Some(letter))
    };
    let found = words
        .iter()
        .position(|word| [&word.nb, &word.nn, &word.en].iter().any(|forms| begins(forms.other)))?;
    u8::try_from(found + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Language;

    #[test]
    fn a_month_is_known_by_its_name_in_three_languages() {
        for (index, (long, short)) in MONTHS.iter().zip(SHORT_MONTHS).enumerate() {
            for language in [Language::Nb, Language::Nn, Language::En] {
                for word in [*long, short] {
                    let name = word.write(&language, None, &|_| None);
                    let name = name.trim_end_matches('.');
                    assert_eq!(month_named(name).map(usize::from), Some(index + 1), "{name}");
                    assert_eq!(
                        month_named(&name.to_uppercase()).map(usize::from),
                        Some(index + 1),
                        "{name}"
                    );
                }
            }
        }
        for name in ["", "ja", "xyz", "januarr", "mandag", "ma", "j", "desemberr"] {
            assert_eq!(month_named(name), None, "{name}");
        }
        assert!(is_weekday("LØR") && is_weekday("Friday") && is_weekday("sundag") && !is_weekday("mai"));
    }
}
