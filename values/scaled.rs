//! Decimal numbers as people type them, read to whole numbers of a small unit: no binary fraction is ever made.

use super::typed::{self, Digits};
use std::fmt;

/// What keeps a text from being such a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    NotANumber,
    /// A point or a comma before three digits: it may part thousands, or decimals.
    Ambiguous,
    TooManyDecimals,
    TooLarge,
}

/// How numbers of a kind are read.
#[derive(Clone, Copy)]
pub(super) struct Rule {
    /// At most so many decimals.
    pub(super) decimals: usize,
    /// Whether one mark before three digits may part thousands, so that it is not known what it does.
    pub(super) may_have_thousands: bool,
}

/// Digits and marks; more are in no number there is room for.
type Written = Digits<32>;

/// A number, in units of which one is ten to the power of `rule.decimals`.
///
/// Spaces part thousands, in threes. A point or a comma begins the decimals where it is the only one of its kind; one
/// of the other kind before it parts thousands (`1.234,50`, `1,234.50`). Two or more of one kind part thousands
/// (`1.234.567`).
pub(super) fn read(text: &str, is_negative: bool, rule: Rule) -> Result<i64, Flaw> {
    let written = written(text)?;
    let (whole, fraction) = parts(written.as_bytes(), rule)?;
    if fraction.len() > rule.decimals {
        return Err(Flaw::TooManyDecimals);
    }
    let zeros = std::iter::repeat_n(&b'0', rule.decimals - fraction.len());
    let digits = whole
        .iter()
        .chain(fraction)
        .chain(zeros)
        .filter(|digit| digit.is_ascii_digit());
    let sign = if is_negative { -1 } else { 1 };
    digits
        .map(|digit| i64::from(digit - b'0') * sign)
        .try_fold(0_i64, |number, digit| number.checked_mul(10)?.checked_add(digit))
        .ok_or(Flaw::TooLarge)
}

/// The text in ASCII: digits of any script, points, commas, and one space for spaces of any width.
fn written(text: &str) -> Result<Written, Flaw> {
    let mut found = Written::EMPTY;
    let mut has_space = false;
    for letter in typed::trim(text).chars() {
        let ascii = match typed::digit(letter) {
            Some(value) => b'0' + value,
            None if typed::is_unseen(letter) => continue,
            None if letter.is_whitespace() => {
                has_space = true;
                continue;
            }
            None if letter == '.' => b'.',
            None if letter == ',' => b',',
            None => return Err(Flaw::NotANumber),
        };
        let has_room = (!std::mem::take(&mut has_space) || found.push(b' ')) && found.push(ascii);
        if !has_room {
            return Err(Flaw::TooLarge);
        }
    }
    Ok(found)
}

/// What stands before the decimals, and the decimals.
fn parts(written: &[u8], rule: Rule) -> Result<(&[u8], &[u8]), Flaw> {
    let mark = written.iter().rposition(|byte| matches!(byte, b'.' | b','));
    let Some((mark, before, after)) = mark.map(|at| (written[at], &written[..at], &written[at + 1..])) else {
        return grouped(written).map(|whole| (whole, &[][..]));
    };
    if after.is_empty() || !after.iter().all(u8::is_ascii_digit) {
        return Err(Flaw::NotANumber);
    }
    if before.contains(&mark) {
        return grouped(written).map(|whole| (whole, &[][..]));
    }
    let may_be_thousands = after.len() == 3 && (1..=3).contains(&before.len()) && !before.starts_with(b"0");
    if rule.may_have_thousands && may_be_thousands && before.iter().all(u8::is_ascii_digit) {
        return Err(Flaw::Ambiguous);
    }
    if before.is_empty() {
        return Ok((before, after));
    }
    grouped(before).map(|whole| (whole, after))
}

/// The text itself, where it is digits in one piece, or in threes with the same mark between.
fn grouped(whole: &[u8]) -> Result<&[u8], Flaw> {
    let is_mark = |byte: &u8| !byte.is_ascii_digit();
    let mut marks = whole.iter().filter(|byte| is_mark(byte));
    let are_alike = marks.next().is_none_or(|first| marks.all(|mark| mark == first));
    let mut groups = whole.split(is_mark);
    let first = groups.next().map_or(0, <[u8]>::len);
    let is_one_piece = !whole.iter().any(is_mark);
    let are_threes = (1..=3).contains(&first) && groups.all(|group| group.len() == 3);
    (!whole.is_empty() && are_alike && (is_one_piece || are_threes))
        .then_some(whole)
        .ok_or(Flaw::NotANumber)
}

/// Writes a number of so many decimals the way people do.
pub(super) fn write(formatter: &mut fmt::Formatter<'_>, number: i64, decimals: usize, shown: usize) -> fmt::Result {
    let (whole, fraction) = digits(number, decimals);
    typed::write_number(
        formatter,
        number < 0,
        whole.as_str(),
        fraction.as_str().get(..shown).unwrap_or_default(),
    )
}

/// A number of so many decimals as machines read it: `-1234.50`.
pub(super) fn plain(number: i64, decimals: usize, shown: usize) -> String {
    let (whole, fraction) = digits(number, decimals);
    let sign = if number < 0 { "-" } else { "" };
    let point = if shown > 0 { "." } else { "" };
    format!(
        "{sign}{}{point}{}",
        whole.as_str(),
        fraction.as_str().get(..shown).unwrap_or_default()
    )
}

/// The digits before and after the decimals begin, without the sign.
fn digits(number: i64, decimals: usize) -> (Digits<20>, Digits<20>) {
    let (mut whole, mut fraction) = (Digits::EMPTY, Digits::EMPTY);
    let text = format!("{:0width$}", number.unsigned_abs(), width = decimals + 1);
    let at = text.len() - decimals;
    for (index, digit) in text.bytes().enumerate() {
        if index < at {
            whole.push(digit)
        } else {
            fraction.push(digit)
        };
    }
    (whole, fraction)
}

/// A product divided, rounded to the nearest, at a half away from zero, as money is.
pub(super) fn product(one: i64, other: i64, divisor: i128) -> Option<i64> {
    let product = i128::from(one) * i128::from(other);
    let half = if product < 0 { -(divisor / 2) } else { divisor / 2 };
    i64::try_from((product + half) / divisor).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MONEY: Rule = Rule {
        decimals: 2,
        may_have_thousands: true,
    };

    #[test]
    fn numbers_are_read_as_they_are_meant() {
        for (text, read) in [
            ("0", 0),
            ("1", 100),
            ("007", 700),
            ("1,5", 150),
            ("1.5", 150),
            ("1,05", 105),
            (",5", 50),
            (".05", 5),
            ("1 234", 123_400),
            ("1\u{a0}234\u{202f}567,89", 123_456_789),
            ("1.234,50", 123_450),
            ("1,234.50", 123_450),
            ("1.234.567", 123_456_700),
            ("1,234,567.8", 123_456_780),
            ("1.234.567,8", 123_456_780),
            ("1234567,89", 123_456_789),
            ("１ ２３４,５", 123_450),
            ("٣,٥", 350),
            ("92233720368547758,07", i64::MAX),
        ] {
            assert_eq!(super::read(text, false, MONEY), Ok(read), "{text}");
            assert_eq!(super::read(text, true, MONEY), Ok(-read), "{text}");
        }
        assert_eq!(read("92233720368547758,08", true, MONEY), Ok(i64::MIN));
    }

    #[test]
    fn what_leaves_a_thousandfold_open_is_not_guessed() {
        for text in ["1.234", "1,234", "12.345", "123,456"] {
            assert_eq!(read(text, false, MONEY), Err(Flaw::Ambiguous), "{text}");
            let share = Rule {
                decimals: 4,
                may_have_thousands: false,
            };
            assert!(read(text, false, share).is_ok(), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "",
            " ",
            ".",
            ",",
            "1,",
            "1.",
            "1 23",
            "12 34",
            "1234 567",
            "1.23.456",
            "1.2,3",
            "1,2,3",
            "1.234 567",
            "1 234.567,00",
            "1..5",
            "1,,5",
            "--1",
            "1-",
            "1e5",
            "0x1",
            "NaN",
            "kr",
            "½",
            "1²",
            "1.234,567,890",
            " , ",
        ] {
            assert_eq!(read(text, false, MONEY), Err(Flaw::NotANumber), "{text:?}");
        }
        for text in ["1,505", "0,500", "1234,567", "1 234,567", "1,5000"] {
            let flaw = read(text, false, MONEY);
            assert!(
                matches!(flaw, Err(Flaw::TooManyDecimals | Flaw::Ambiguous)),
                "{text}: {flaw:?}"
            );
        }
        for text in ["92233720368547758,08", "99999999999999999999", &"9".repeat(1_000_000)] {
            assert_eq!(read(text, false, MONEY), Err(Flaw::TooLarge));
        }
    }

    #[test]
    fn halves_are_rounded_away_from_zero() {
        for (one, other, divisor, rounded) in [
            (5, 1, 10, 1),
            (-5, 1, 10, -1),
            (4, 1, 10, 0),
            (-4, 1, 10, 0),
            (15, 1, 10, 2),
            (i64::MAX, 3, 3, i64::MAX),
            (i64::MIN, 1, 1, i64::MIN),
        ] {
            assert_eq!(product(one, other, divisor), Some(rounded));
        }
        assert_eq!(product(i64::MAX, 2, 1), None);
    }
}
