//! What people type and paste: digits of any script, and what stands between them.

/// The code points of zero in the scripts that have digits of their own, full-width ones last. After each come one to nine.
/// All of Unicode's decimal digits (category Nd) in the basic plane but ASCII's.
const ZEROS: [u16; 36] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6, 0x0E50,
    0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50,
    0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
];

/// The value of a digit in any script: `7`, `٧` and `７` are 7. Not `⁷`, `⑦` nor `Ⅶ`, which are no digits of a number.
pub(super) fn digit(letter: char) -> Option<u8> {
    if letter.is_ascii() {
        return u8::try_from(letter).ok()?.checked_sub(b'0').filter(|value| *value < 10);
    }
    let code = u16::try_from(u32::from(letter)).ok()?;
    ZEROS
        .iter()
        .find_map(|zero| u8::try_from(code.checked_sub(*zero)?).ok().filter(|value| *value < 10))
}

/// Marks that are not seen, and come with a paste: zero-width spaces and joiners, soft hyphens, directions, the byte
/// order mark.
pub(super) const fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

/// A space of any width, or a mark that is not seen.
pub(super) fn is_space(letter: char) -> bool {
    letter.is_whitespace() || is_unseen(letter)
}

/// A hyphen, a dash or a minus.
pub(super) const fn is_dash(letter: char) -> bool {
    matches!(
        letter,
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}'
    )
}

/// A text without the spaces around it.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches(is_space)
}

/// What keeps a text from being a row of digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    Empty,
    /// There is something that neither is a digit nor stands between digits.
    NotDigits,
    /// There are so many digits.
    Length(u16),
}

/// A row of at most so many digits, in ASCII.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Digits<const MOST: usize> {
    digits: [u8; MOST],
    length: u8,
}

impl<const MOST: usize> Digits<MOST> {
    pub(super) const EMPTY: Self = Self {
        digits: [0; MOST],
        length: 0,
    };

    /// One more; false where there is no room.
    pub(super) fn push(&mut self, ascii: u8) -> bool {
        let place = self.digits.get_mut(usize::from(self.length));
        place.map(|place| *place = ascii).is_some_and(|()| {
            self.length += 1;
            true
        })
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.digits.get(..usize::from(self.length)).unwrap_or_default()
    }

    pub(super) fn as_str(&self) -> &str {
        ascii(self.as_bytes())
    }
}

/// The text of ASCII bytes.
pub(super) fn ascii(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}

/// The digits of a text. Spaces, dashes and points between, before and after them are passed over.
pub(super) fn digits<const MOST: usize>(text: &str) -> Result<Digits<MOST>, Flaw> {
    let mut found = Digits::EMPTY;
    let mut count = 0_u16;
    for letter in text.chars() {
        if let Some(value) = digit(letter) {
            count = count.saturating_add(1);
            found.push(b'0' + value);
        } else if !is_space(letter) && !is_dash(letter) && letter != '.' {
            return Err(Flaw::NotDigits);
        }
    }
    match usize::from(count) {
        0 if trim(text).is_empty() => Err(Flaw::Empty),
        0 => Err(Flaw::NotDigits),
        length if length > MOST => Err(Flaw::Length(count)),
        _ => Ok(found),
    }
}

/// The digits of a text that must have exactly so many.
pub(super) fn exactly<const LENGTH: usize>(text: &str) -> Result<[u8; LENGTH], Flaw> {
    let found = digits::<LENGTH>(text)?;
    if usize::from(found.length) == LENGTH {
        Ok(found.digits)
    } else {
        Err(Flaw::Length(u16::from(found.length)))
    }
}

/// A text without a word at its start, in any case.
pub(super) fn without_start<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(word.len())?;
    start.eq_ignore_ascii_case(word).then_some(rest)
}

/// A text without a word at its end, in any case.
pub(super) fn without_end<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (rest, end) = text.split_at_checked(text.len().checked_sub(word.len())?)?;
    end.eq_ignore_ascii_case(word).then_some(rest)
}

/// The sign of a number, if it has one (true is minus), and the rest.
pub(super) fn sign(text: &str) -> (Option<bool>, &str) {
    let mut letters = text.chars();
    match letters.next() {
        Some('+') => (Some(false), trim(letters.as_str())),
        Some(first) if is_dash(first) => (Some(true), trim(letters.as_str())),
        _ => (None, text),
    }
}

/// A number without its unit, which stands before or after it, in any case. The longest names stand first.
pub(super) fn without_unit<'a>(text: &'a str, names: &[&str]) -> &'a str {
    let found = names
        .iter()
        .find_map(|name| without_start(text, name).or_else(|| without_end(text, name)));
    trim(found.unwrap_or(text))
}

/// Writes ASCII digits in groups of these lengths, with a space between; what is left over comes last.
pub(super) fn grouped(formatter: &mut std::fmt::Formatter<'_>, digits: &[u8], groups: &[usize]) -> std::fmt::Result {
    let mut rest = digits;
    for length in groups {
        let Some((group, after)) = rest.split_at_checked(*length) else {
            break;
        };
        formatter.write_str(ascii(group))?;
        if !after.is_empty() {
            formatter.write_str(" ")?;
        }
        rest = after;
    }
    formatter.write_str(ascii(rest))
}

/// Writes the digits of a number the way people do: `-1 234,50`, with an ordinary space and hyphen.
pub(super) fn write_number(
    formatter: &mut std::fmt::Formatter<'_>,
    is_negative: bool,
    whole: &str,
    fraction: &str,
) -> std::fmt::Result {
    if is_negative {
        formatter.write_str("-")?;
    }
    for (index, digit) in whole.char_indices() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            formatter.write_str(" ")?;
        }
        std::fmt::Write::write_char(formatter, digit)?;
    }
    if fraction.is_empty() {
        Ok(())
    } else {
        write!(formatter, ",{fraction}")
    }
}

/// What all values of a fixed number of digits have, and what makes an error of a [`Flaw`].
macro_rules! digits_value {
    ($value:ident, $length:literal, $error:ident $(, $private:ident)?) => {
        impl $value {
            /// The digits, without a space.
            pub fn as_str(&self) -> &str {
                $crate::values::typed::ascii(&self.0)
            }

            /// The digits, each 0 to 9.
            pub fn digits(self) -> [u8; $length] {
                self.0.map(|digit| digit - b'0')
            }
        }

        impl From<$crate::values::typed::Flaw> for $error {
            fn from(flaw: $crate::values::typed::Flaw) -> Self {
                match flaw {
                    $crate::values::typed::Flaw::Empty => Self::Empty,
                    $crate::values::typed::Flaw::NotDigits => Self::NotDigits,
                    $crate::values::typed::Flaw::Length(count) => Self::Length(count),
                }
            }
        }

        $crate::values::form_value::text_value!($value $(, $private)?);
    };
}
pub(super) use digits_value;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digits_of_every_script_are_digits_and_nothing_else_is() {
        // Rust knows all numeric characters, but not which are decimal digits; each block of ten begins with a zero.
        for zero in ZEROS {
            for value in 0..10_u16 {
                let letter = char::from_u32(u32::from(zero + value)).expect("a letter");
                assert!(letter.is_numeric(), "{letter:?}");
                assert_eq!(digit(letter).map(u16::from), Some(value), "{letter:?}");
            }
        }
        assert!(ZEROS.is_sorted());
        for letter in ['a', '/', ':', '²', '①', 'Ⅶ', '一', '½', '\u{0}', '\u{10ffff}', 'O', 'l'] {
            assert_eq!(digit(letter), None, "{letter:?}");
        }
    }

    #[test]
    fn what_stands_between_digits_is_passed_over() {
        for text in [
            "123 456",
            "123\u{a0}456",
            " 123\u{202f}456\n",
            "123-456",
            "123–456",
            "1.2.3.456",
            "12\u{200b}3456\u{feff}",
            "\u{202a}123456\u{202c}",
            "１２３٤٥٦",
        ] {
            assert_eq!(exactly::<6>(text), Ok(*b"123456"), "{text:?}");
        }
    }

    #[test]
    fn each_flaw_is_told() {
        for text in ["", " ", "\u{a0}\u{200b}"] {
            assert_eq!(exactly::<3>(text), Err(Flaw::Empty), "{text:?}");
        }
        for text in ["abc", "12a", "1/2", "-", "1,2", "+12", "1²3"] {
            assert_eq!(exactly::<3>(text), Err(Flaw::NotDigits), "{text:?}");
        }
        assert_eq!(exactly::<3>("12"), Err(Flaw::Length(2)));
        assert_eq!(exactly::<3>("12 34"), Err(Flaw::Length(4)));
        assert_eq!(exactly::<3>(&"1".repeat(1_000_000)), Err(Flaw::Length(u16::MAX)));
        assert_eq!(
            digits::<3>("12").map(|found| found.as_str().to_owned()),
            Ok("12".to_owned())
        );
    }
}
