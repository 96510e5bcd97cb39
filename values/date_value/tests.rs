use super::*;
use crate::values::random::Random;

fn day(text: &str) -> DateValue {
    DateValue::from_iso(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn machines_read_and_write_one_form() {
    for text in [
        "2026-05-01",
        "0001-01-01",
        "9999-12-31",
        "2024-02-29",
        "2000-02-29",
        " 2026-05-01 ",
    ] {
        assert_eq!(day(text).canonical(), text.trim());
    }
    for text in [
        "",
        "2026",
        "2026-5-1",
        "26-05-01",
        "2026-02-29",
        "1900-02-29",
        "2026-04-31",
        "2026-13-01",
        "2026-00-01",
        "2026-01-00",
        "0000-01-01",
        "2026-05-01-",
        "2026/05/01",
        "01.05.2026",
        "+026-05-01",
        "２０２６-05-01",
        "2026-05-01T12:00",
    ] {
        assert!(DateValue::from_iso(text).is_err(), "{text:?}");
    }
    assert_eq!(DateValue::new(10_000, 1, 1), None);
    assert_eq!(
        DateValue::new(2026, 5, 1).map(|date| (date.year(), date.month(), date.day())),
        Some((2026, 5, 1))
    );
}

#[test]
fn every_day_follows_the_one_before_it() {
    let first = day("1899-12-30");
    let (mut date, mut weekday) = (first, first.weekday());
    for count in 1..=80_000_i64 {
        let next = date.plus_days(1);
        assert!(next > date, "{date}");
        assert_eq!(next.weekday(), (weekday + 1) % 7, "{next}");
        assert_eq!(first.days_until(next), count);
        assert_eq!(next.plus_days(-count), first);
        assert_eq!(DateValue::new(next.year(), next.month(), next.day()), Some(next));
        (date, weekday) = (next, next.weekday());
    }
    assert_eq!(date, day("2119-01-11"));
    assert_eq!(day("9999-12-31").plus_days(i64::MAX), DateValue::MAX);
    assert_eq!(day("0001-01-01").plus_days(i64::MIN), DateValue::MIN);
}

#[test]
fn weeks_are_counted_as_iso_has_them() {
    for (text, week) in [
        ("2020-12-31", 53),
        ("2021-01-03", 53),
        ("2021-01-04", 1),
        ("2024-12-29", 52),
        ("2024-12-30", 1),
        ("2026-01-01", 1),
        ("2026-12-31", 53),
        ("2027-01-03", 53),
        ("0001-01-01", 1),
        ("9999-12-31", 52),
    ] {
        assert_eq!(day(text).week(), week, "{text}");
    }
    // A week is counted on from the one before, or begins a year: that with 4 January.
    let mut monday = day("1999-01-04");
    while monday.year() < 2100 {
        let next = monday.plus_days(7);
        let has_fourth = (0..7)
            .map(|days| next.plus_days(days))
            .any(|date| (date.month(), date.day()) == (1, 4));
        assert_eq!(next.week(), if has_fourth { 1 } else { monday.week() + 1 }, "{next}");
        assert!(
            (0..7)
                .all(|days| next.plus_days(days).week() == next.week() && next.plus_days(days).first_of_week() == next)
        );
        monday = next;
    }
}

#[test]
fn months_that_are_shorter_end_on_their_last_day() {
    for (from, months, to) in [
        ("2026-01-31", 1, "2026-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-12-15", 1, "2027-01-15"),
        ("2026-01-15", -1, "2025-12-15"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2026-05-01", 0, "2026-05-01"),
        ("0001-01-15", -1, "0001-01-01"),
        ("9999-12-15", 1, "9999-12-31"),
    ] {
        assert_eq!(day(from).plus_months(months), day(to), "{from} {months}");
    }
    assert_eq!(day("2024-02-29").plus_years(1), day("2025-02-28"));
    for (date, extreme) in [(DateValue::MIN, i64::MIN), (DateValue::MAX, i64::MAX)] {
        assert_eq!(date.plus_months(extreme), date);
        assert_eq!(date.plus_years(extreme), date);
    }
    let mut random = Random::new(10);
    for _ in 0..10_000 {
        let date = DateValue::MIN.plus_days(i64::try_from(random.below(3_600_000)).expect("small"));
        let later = date.plus_months(i64::try_from(random.below(100)).expect("small"));
        assert!(later >= date && later.day() <= date.day());
    }
}

#[test]
fn an_age_goes_up_on_the_birthday() {
    for (born, on, age) in [
        ("2008-05-17", "2026-05-16", 17),
        ("2008-05-17", "2026-05-17", 18),
        ("2008-02-29", "2026-02-28", 17),
        ("2008-02-29", "2026-03-01", 18),
        ("2026-05-17", "2026-05-16", -1),
    ] {
        assert_eq!(day(born).years_until(day(on)), age, "{born} {on}");
    }
}

#[test]
fn dates_are_read_as_people_type_them() {
    for text in [
        "17.05.2026",
        "17.5.2026",
        "17/5/2026",
        "17/5-2026",
        "17-05-2026",
        "17 5 2026",
        "17,5,2026",
        "17. 5. 2026.",
        "17052026",
        "170526",
        "17.5.26",
        "17/5-26",
        "17. mai 2026",
        "17 mai 26",
        "17.mai.2026",
        "17mai2026",
        "17 MAI 2026",
        "søndag 17. mai 2026",
        "Sunday 17 May 2026",
        "sun. 17 may 2026",
        "May 17, 2026",
        "2026-05-17",
        "2026.5.17",
        "2026/05/17",
        "１７.０５.２０２６",
        "١٧٠٥٢٠٢٦",
        "17\u{a0}.05\u{2011}2026",
    ] {
        assert_eq!(text.parse::<DateValue>(), Ok(day("2026-05-17")), "{text}");
    }
    for (text, read) in [
        ("1.2.26", "2026-02-01"),
        ("010226", "2026-02-01"),
        ("1 feb 2026", "2026-02-01"),
        ("1 sept 26", "2026-09-01"),
        ("31.12.49", "2049-12-31"),
        ("01.01.50", "1950-01-01"),
        ("29.2.00", "2000-02-29"),
        ("1. desember 1999", "1999-12-01"),
        ("1 Dec 1999", "1999-12-01"),
        ("1 okt 99", "1999-10-01"),
        ("1 Oct 99", "1999-10-01"),
    ] {
        assert_eq!(text.parse::<DateValue>(), Ok(day(read)), "{text}");
    }
}

#[test]
fn errors_say_what_is_wrong() {
    for (text, error) in [
        ("", DateError::Empty),
        ("\u{a0}", DateError::Empty),
        ("i dag", DateError::NotADate),
        ("17", DateError::NotADate),
        ("2026", DateError::NotADate),
        ("052026", DateError::Month),
        ("1705", DateError::NotADate),
        ("-17.5.2026", DateError::NotADate),
        ("17.5.2026 kl. 12", DateError::NotADate),
        ("17:5:2026", DateError::NotADate),
        ("17.5.2026.1", DateError::NotADate),
        ("170520260", DateError::NotADate),
        ("mai 2026", DateError::NotADate),
        ("17. ma 2026", DateError::NotADate),
        ("17. mandag 2026", DateError::NotADate),
        ("17.5", DateError::NoYear),
        ("17 mai", DateError::NoYear),
        ("17.5.026", DateError::Year),
        ("17.5.6", DateError::Year),
        ("17.5.20266", DateError::Year),
        ("17.5.0000", DateError::Year),
        ("5/17/2026", DateError::Month),
        ("17.0.2026", DateError::Month),
        ("17.13.26", DateError::Month),
        ("0.5.2026", DateError::Day(31)),
        ("32.5.2026", DateError::Day(31)),
        ("31.4.2026", DateError::Day(30)),
        ("29.2.2026", DateError::Day(28)),
        ("30.2.2024", DateError::Day(29)),
    ] {
        assert_eq!(text.parse::<DateValue>(), Err(error), "{text}");
    }
}

#[test]
fn what_is_left_out_is_understood_as_seen_from_a_day() {
    let today = day("2026-05-17");
    for (text, near, until) in [
        ("17.5.26", "2026-05-17", "2026-05-17"),
        ("18.5.26", "2026-05-18", "1926-05-18"),
        ("31.12.46", "2046-12-31", "1946-12-31"),
        ("1.1.47", "1947-01-01", "1947-01-01"),
        ("170500", "2000-05-17", "2000-05-17"),
        ("29.2.28", "2028-02-29", "1928-02-29"),
        ("17 mai", "2026-05-17", "2026-05-17"),
        ("18 mai", "2026-05-18", "2025-05-18"),
        ("1.1.", "2026-01-01", "2026-01-01"),
        ("31/12", "2026-12-31", "2025-12-31"),
        ("1.1.1850", "1850-01-01", "1850-01-01"),
    ] {
        assert_eq!(DateValue::read(text, YearRule::near(today)), Ok(day(near)), "{text}");
        assert_eq!(DateValue::read(text, YearRule::until(today)), Ok(day(until)), "{text}");
    }
    assert_eq!(DateValue::read("29.2.", YearRule::near(today)), Err(DateError::Day(28)));
    for edge in [DateValue::MIN, DateValue::MAX] {
        for rule in [YearRule::near(edge), YearRule::until(edge)] {
            for text in ["1.1.", "31.12.", "1.1.00", "31.12.99", "29.2."] {
                let _ = DateValue::read(text, rule);
            }
        }
    }
}

#[test]
fn any_day_is_read_as_it_is_shown() {
    let mut random = Random::new(11);
    for _ in 0..20_000 {
        let date = DateValue::MIN.plus_days(i64::try_from(random.below(3_652_059)).expect("small"));
        assert_eq!(date.to_string().parse(), Ok(date));
        assert_eq!(DateValue::from_canonical(&date.canonical()), Ok(date));
        let (year, month, day) = (date.year(), date.month(), date.day());
        let digits = format!("{day:02}{month:02}{year:04}");
        assert_eq!(digits.parse(), Ok(date), "{digits}");
    }
}
