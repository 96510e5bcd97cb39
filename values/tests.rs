//! What holds of all values.

use super::{random::Random, *};
use std::fmt::Debug;

/// What is typed by hand and by accident.
const LETTERS: &[char] = &[
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ', '\u{a0}',
    '\u{202f}', '-', '–', '.', ',', ':', '/', '+', '@', '(', ')', '\u{200b}', '\u{202e}', '٣', '७', '５', '²', 'a',
    'N', 'O', 'k', 'r', 'm', 'i', 'æ', 'ß', 'İ', 'ﬃ', '👪', '\u{301}', '\0', '%', 'P', 'T', 'D',
];

/// Texts that are values, or nearly.
const SAMPLES: &[&str] = &[
    "018380 12317",
    "310 000 019",
    "1234 56 78903",
    "NO71 1234 5678 903",
    "12345674",
    "+47 999 99 999",
    "68051234",
    "0010",
    "ola@example.no",
    "1 234,50",
    "-1.234.567,8",
    "7,75 %",
    "17.05.2026",
    "1. mai 2026",
    "2026-05-17",
    "05.2026",
    "09:30",
    "kl. 9.30",
    "2026-05-17T09:30",
    "3 dager",
    "P2W",
    "",
    " ",
];

/// A random text, most often near a value.
fn text(random: &mut Random) -> String {
    let mut letters: Vec<char> = match random.below(3) {
        0 => Vec::new(),
        1 => random.digits(11).chars().collect(),
        _ => random.pick(SAMPLES).chars().collect(),
    };
    for _ in 0..random.below(6) {
        let at = random.below(letters.len() + 1);
        match random.below(3) {
            0 if at < letters.len() => {
                letters.remove(at);
            }
            1 if at < letters.len() => letters[at] = *random.pick(LETTERS),
            _ => letters.insert(at, *random.pick(LETTERS)),
        }
    }
    letters.into_iter().collect()
}

/// The longest row of digits.
fn longest_row(text: &str) -> usize {
    text.split(|letter: char| !letter.is_ascii_digit())
        .map(str::len)
        .max()
        .unwrap_or_default()
}

/// Whatever is read comes back as it was; whatever is refused is said in every language, and not repeated.
fn holds<T: FormValue + Debug + serde::Serialize + serde::de::DeserializeOwned>(text: &str) -> bool {
    match text.parse::<T>() {
        Ok(value) => {
            let canonical = value.canonical().into_owned();
            assert_eq!(
                T::from_canonical(&canonical).as_ref(),
                Ok(&value),
                "{text:?} {canonical:?}"
            );
            let json = serde_json::to_string(&value).expect("JSON");
            assert_eq!(json, serde_json::to_string(&canonical).expect("JSON"), "{text:?}");
            assert_eq!(serde_json::from_str::<T>(&json).ok().as_ref(), Some(&value), "{text:?}");
            assert!(canonical.is_ascii() || canonical.contains('@'), "{canonical:?}");
            assert!(!value.to_string().contains(['\u{a0}', '\u{202f}']), "{text:?}");
            true
        }
        Err(error) => {
            for language in [Language::Nb, Language::Nn, Language::En] {
                let message = error.message(&language);
                assert!(message.ends_with('.') && !message.contains(['{', '}']), "{message}");
                assert!(longest_row(&message) < 6, "{message}");
            }
            assert_eq!(error.to_string(), error.message(&Language::En));
            assert!(longest_row(&format!("{error:?}")) < 6);
            false
        }
    }
}

/// What is shown is read again as the same.
fn shown_is_read<T: FormValue + Debug>(text: &str) {
    if let Ok(value) = text.parse::<T>() {
        assert_eq!(value.to_string().parse::<T>().as_ref(), Ok(&value), "{text:?} {value}");
    }
}

macro_rules! for_all {
    ($check:ident, $text:expr) => {
        $check::<NationalId>($text);
        $check::<OrganisationNumber>($text);
        $check::<AccountNumber>($text);
        $check::<Iban>($text);
        $check::<Kid>($text);
        $check::<PhoneNumber>($text);
        $check::<PostalCode>($text);
        $check::<Email>($text);
        $check::<Amount>($text);
        $check::<Percent>($text);
        $check::<Decimal>($text);
        $check::<DateValue>($text);
        $check::<MonthValue>($text);
        $check::<TimeValue>($text);
        $check::<Duration>($text);
    };
}

#[test]
fn any_text_is_a_value_or_an_error_that_does_not_repeat_it() {
    let mut random = Random::new(1);
    for _ in 0..5_000 {
        let text = text(&mut random);
        for_all!(holds, &text);
        holds::<DateTimeValue>(&text);
        for_all!(shown_is_read, &text);
    }
    for text in SAMPLES {
        for_all!(holds, text);
    }
}

#[test]
fn a_very_long_text_is_an_error_like_any_other() {
    for letter in ["1", "a", " ", "1 ", "@", ".", "-", "٣", "\u{200b}", "P1D", "0,"] {
        let text = letter.repeat(200_000 / letter.len());
        for_all!(holds, &text);
        holds::<DateTimeValue>(&text);
    }
}

/// The value with its digits in another script, and with marks that mean nothing before, after and, where `within`,
/// between them.
fn is_the_same_however_it_is_typed<T: FormValue + Debug>(text: &str, within: bool, random: &mut Random) {
    let value = text.parse::<T>().unwrap_or_else(|error| panic!("{text:?}: {error}"));
    for zero in [0x660, 0x6f0, 0x966, 0xff10_u32] {
        let typed: String = text
            .chars()
            .map(|letter| {
                letter
                    .to_digit(10)
                    .and_then(|digit| char::from_u32(zero + digit))
                    .unwrap_or(letter)
            })
            .collect();
        assert_eq!(typed.parse::<T>().as_ref(), Ok(&value), "{typed}");
    }
    for _ in 0..100 {
        let mut typed = String::new();
        let mut marks = |typed: &mut String, of: &[char]| {
            for _ in 0..random.below(3) {
                typed.push(*random.pick(of));
            }
        };
        let last = text.chars().count() - 1;
        for (at, letter) in text.chars().enumerate() {
            if at == 0 {
                marks(&mut typed, &[' ', '\u{a0}', '\t', '\n', '\u{feff}', '\u{202a}']);
            } else if within {
                marks(
                    &mut typed,
                    &[
                        ' ', '\u{a0}', '\u{202f}', '\u{2009}', '-', '\u{2011}', '–', '−', '.', '\u{200b}', '\u{ad}',
                    ],
                );
            }
            typed.push(letter);
            if at == last {
                marks(&mut typed, &[' ', '\u{a0}', '\n', '\u{202c}', '\u{200b}']);
            }
        }
        assert_eq!(typed.parse::<T>().as_ref(), Ok(&value), "{typed:?}");
    }
}

#[test]
fn a_value_is_the_same_however_it_is_typed_or_pasted() {
    let random = &mut Random::new(2);
    is_the_same_however_it_is_typed::<NationalId>("01838012317", true, random);
    is_the_same_however_it_is_typed::<OrganisationNumber>("310000019", true, random);
    is_the_same_however_it_is_typed::<AccountNumber>("12345678903", true, random);
    is_the_same_however_it_is_typed::<Iban>("NO7112345678903", true, random);
    is_the_same_however_it_is_typed::<Kid>("12345674", true, random);
    is_the_same_however_it_is_typed::<PhoneNumber>("68051234", true, random);
    is_the_same_however_it_is_typed::<PostalCode>("0010", true, random);
    is_the_same_however_it_is_typed::<Amount>("-1 234,50", false, random);
    is_the_same_however_it_is_typed::<Percent>("7,75 %", false, random);
    is_the_same_however_it_is_typed::<DateValue>("17.5.2026", false, random);
    is_the_same_however_it_is_typed::<MonthValue>("5 2026", false, random);
    is_the_same_however_it_is_typed::<TimeValue>("kl. 9.30", false, random);
    is_the_same_however_it_is_typed::<Duration>("3 dager", false, random);
}

/// A digit that is changed, and neighbours that change places, are always found out.
fn finds_slips<T: FormValue + Debug>(random: &mut Random, length: usize) -> usize {
    let mut found = 0;
    for _ in 0..30_000 {
        let number = random.digits(length);
        if number.parse::<T>().is_err() {
            continue;
        }
        found += 1;
        for at in 0..length {
            let mut digits = number.clone().into_bytes();
            digits[at] = b'0' + (digits[at] - b'0' + 1 + u8::try_from(random.below(9)).expect("small")) % 10;
            let slip = String::from_utf8(digits).expect("ASCII");
            assert!(slip.parse::<T>().is_err(), "{slip}");
            let mut digits = number.clone().into_bytes();
            if at > 0 && digits[at - 1] != digits[at] {
                digits.swap(at - 1, at);
                let slip = String::from_utf8(digits).expect("ASCII");
                assert!(slip.parse::<T>().is_err(), "{slip}");
            }
        }
    }
    found
}

#[test]
fn every_slip_of_one_digit_is_found() {
    let random = &mut Random::new(3);
    assert!(finds_slips::<OrganisationNumber>(random, 9) > 1000);
    assert!(finds_slips::<AccountNumber>(random, 11) > 1000);
    assert!(finds_slips::<NationalId>(random, 11) > 10);
}

#[test]
fn serde_tells_nothing_of_what_it_reads() {
    for json in [
        "\"01838012318\"",
        "1838012317",
        "-1838012317",
        "18380.12317",
        "[1838012317]",
        "{\"id\":1838012317}",
    ] {
        let error = serde_json::from_str::<NationalId>(json).expect_err("no id").to_string();
        assert!(longest_row(&error) < 5, "{error}");
    }
    let error = serde_json::from_str::<NationalId>("\"01838012318\"").expect_err("no id");
    assert!(error.to_string().starts_with("The number is not right."), "{error}");
    // Machines do not guess.
    assert!(serde_json::from_str::<DateValue>("\"17.05.26\"").is_err());
    assert!(serde_json::from_str::<MonthValue>("\"05.2026\"").is_err());
}
