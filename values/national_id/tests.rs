use super::*;
use crate::values::{Language, ValueError, random::Random};

/// The number of nine digits, whose first check digit leaves a remainder; none where a check digit would be ten.
/// Numbers of the living are nowhere in this project: those without a mark of synthetic ones are made here, and not
/// written down.
fn made(first: &str, remainder: u32) -> Option<String> {
    let with_check = |digits: &str, weights: &[u32], remainder: u32| {
        let sum = weighted(digits.as_bytes(), weights);
        let check = (remainder + 11 - sum) % 11;
        (check < 10).then(|| format!("{digits}{check}"))
    };
    with_check(&with_check(first, &FIRST_WEIGHTS, remainder)?, &SECOND_WEIGHTS, 0)
}

/// A number for a day, the first individual number from one on that has check digits.
fn id(day_month_year: &str, individual: u16) -> NationalId {
    let mut numbers = (individual..1000).filter_map(|individual| made(&format!("{day_month_year}{individual:03}"), 0));
    numbers
        .next()
        .expect("one of them")
        .parse()
        .unwrap_or_else(|error| panic!("{day_month_year}: {error}"))
}

#[test]
fn skatteetatens_own_examples_hold() {
    // Of the extension of the D-numbers, with the year each is of.
    for (text, year) in [
        ("41814061033", 1940),
        ("41814065640", 1940),
        ("41814075603", 1940),
        ("41810021827", 2000),
        ("41810025091", 2000),
        ("41810034422", 2000),
    ] {
        let id: NationalId = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(id.birth_date(), DateValue::new(year, 1, 1), "{text}");
        assert!(id.is_d_number() && id.kind() == NationalIdKind::Synthetic);
    }
}

#[test]
fn each_kind_is_told() {
    for (date, kind, is_d_number) in [
        ("311239", NationalIdKind::BirthNumber, false),
        ("711239", NationalIdKind::DNumber, true),
        ("315239", NationalIdKind::HNumber, false),
        ("715239", NationalIdKind::HNumber, true),
        ("319239", NationalIdKind::Synthetic, false),
        ("719239", NationalIdKind::Synthetic, true),
    ] {
        let id = id(date, 900);
        assert_eq!((id.kind(), id.is_d_number()), (kind, is_d_number), "{date}");
        assert_eq!((id.day(), id.month()), (31, 12), "{date}");
        assert_eq!(id.birth_date(), DateValue::new(2039, 12, 31), "{date}");
    }
}

#[test]
fn the_century_is_told_by_the_individual_number() {
    // All of these have the mark of synthetic ones, and the series of the real.
    for (date, individual, year) in [
        ("018100", 0, Some(1900)),
        ("018199", 400, Some(1999)),
        ("018154", 500, Some(1854)),
        ("018199", 700, Some(1899)),
        ("018153", 500, None),
        ("018100", 500, Some(2000)),
        ("018139", 990, Some(2039)),
        ("018140", 900, Some(1940)),
        ("018199", 900, Some(1999)),
        ("018140", 750, None),
        ("018199", 800, None),
        // D-numbers.
        ("418100", 0, Some(1900)),
        ("418139", 150, Some(1939)),
        ("418139", 200, Some(2039)),
        ("418140", 0, Some(1940)),
        ("418199", 600, Some(1999)),
        ("418199", 500, Some(1899)),
        ("418158", 500, Some(1858)),
        ("418157", 500, None),
    ] {
        assert_eq!(
            id(date, individual).birth_date().map(DateValue::year),
            year,
            "{date} {individual}"
        );
    }
}

#[test]
fn a_leap_day_of_1900_may_be_one_of_2000() {
    assert_eq!(id("298200", 0).birth_date(), None);
    assert_eq!(id("298200", 500).birth_date(), DateValue::new(2000, 2, 29));
    assert!(
        "29820110000"
            .parse::<NationalId>()
            .is_err_and(|error| error == NationalIdError::Date)
    );
}

#[test]
fn the_rule_from_2032_allows_four_remainders_and_tells_no_century() {
    let mut found = [0; 11];
    for individual in 0..1000 {
        for remainder in 0..11 {
            let Some(number) = made(&format!("018180{individual:03}"), remainder) else {
                continue;
            };
            let read = number.parse::<NationalId>();
            assert_eq!(read.is_ok(), remainder < 4, "{number}");
            if let Ok(id) = read {
                found[usize::try_from(remainder).expect("small")] += 1;
                let is_old = remainder == 0;
                assert_eq!(id.check_rule() == NationalIdRule::Since1964, is_old);
                assert!(is_old || id.birth_date().is_none());
            }
        }
    }
    assert!(found[..4].iter().all(|count| *count > 500) && found[4..].iter().all(|count| *count == 0));
}

#[test]
fn every_day_and_month_that_is_none_is_refused() {
    let mut random = Random::new(7);
    for _ in 0..20_000 {
        let number = random.digits(11);
        let part = |at: usize| number[at..at + 2].parse::<u8>().expect("digits");
        let (day, month) = (part(0), part(2));
        let is_day = matches!(day, 1..=31 | 41..=71);
        let is_month = matches!(month, 1..=12 | 41..=52 | 81..=92);
        if let Ok(id) = number.parse::<NationalId>() {
            assert!(is_day && is_month);
            assert!((1..=31).contains(&id.day()) && (1..=12).contains(&id.month()));
        } else if !is_day || !is_month {
            assert_eq!(number.parse::<NationalId>(), Err(NationalIdError::Date));
        }
    }
}

#[test]
fn errors_say_what_is_wrong() {
    for (text, error) in [
        ("", NationalIdError::Empty),
        ("0183801231O", NationalIdError::NotDigits),
        ("018380 1231", NationalIdError::Length(10)),
        ("018380 123178", NationalIdError::Length(12)),
        ("328380 12317", NationalIdError::Date),
        ("019380 12317", NationalIdError::Date),
        ("018380 12316", NationalIdError::CheckDigits),
        ("81838012317", NationalIdError::Date),
    ] {
        assert_eq!(text.parse::<NationalId>(), Err(error), "{text}");
    }
    assert_eq!(
        NationalIdError::Length(12).message(&Language::Nb),
        "Fødselsnummer og D-nummer har 11 siffer, og her er det 12. Fjern det som er for mye."
    );
}

#[test]
fn a_number_is_hidden_where_it_is_not_asked_for() {
    let id: NationalId = "01838012317".parse().expect("an id");
    assert_eq!(id.masked(), "018380 *****");
    assert!(!format!("{id:?} {:#?} {:?}", Some(id), [id]).contains("12317"));
    assert_eq!(id.digits(), [0, 1, 8, 3, 8, 0, 1, 2, 3, 1, 7]);
}
