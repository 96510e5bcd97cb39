//! The parts of dates and months as people type them.

use super::{calendar_words, typed};

/// A part of a typed date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// A number and how many digits it has.
    Number(u32, u8),
    /// A month's name.
    Month(u16),
}

/// No date has more.
const MOST_PARTS: usize = 3;

/// The parts of a text, in order. A day of the week at the start is left out.
pub(super) struct Parts {
    parts: [Part; MOST_PARTS],
    length: usize,
}

impl Parts {
    fn push(&mut self, part: Part) -> Option<()> {
        *self.parts.get_mut(self.length)? = part;
        self.length += 1;
        Some(())
    }

    pub(super) fn as_slice(&self) -> &[Part] {
        self.parts.get(..self.length).unwrap_or_default()
    }

    /// Nothing where there is something else than numbers, names of months, and what may stand between them and after them.
    pub(super) fn of(text: &str) -> Option<Self> {
        let is_part = |letter: char| letter.is_alphabetic() || typed::digit(letter).is_some();
        if !text.starts_with(is_part) {
            return None;
        }
        let mut found = Self {
            parts: [Part::Number(0, 0); MOST_PARTS],
            length: 0,
        };
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            if let Some(value) = typed::digit(first) {
                // More than eight digits are no part of a date; they stay too many.
                let (mut number, mut digits) = (u32::from(value), 1_u8);
                rest = &rest[first.len_utf8()..];
                while let Some((letter, value)) = rest
                    .chars()
                    .next()
                    .and_then(|letter| Some((letter, typed::digit(letter)?)))
                {
                    number = number.saturating_mul(10).saturating_add(u32::from(value));
                    digits = digits.saturating_add(1);
                    rest = &rest[letter.len_utf8()..];
                }
                found.push(Part::Number(number, digits))?;
            } else if first.is_alphabetic() {
                let end = rest.find(|letter: char| !letter.is_alphabetic()).unwrap_or(rest.len());
                let (name, after) = rest.split_at(end);
                if let Some(month) = calendar_words::month_named(name) {
                    found.push(Part::Month(u16::from(month)))?;
                } else if found.length > 0 || !calendar_words::is_weekday(name) {
                    return None;
                }
                rest = after;
            } else if typed::is_space(first) || typed::is_dash(first) || matches!(first, '.' | '/' | ',') {
                rest = &rest[first.len_utf8()..];
            } else {
                return None;
            }
        }
        Some(found)
    }
}

/// A part of a date that is too great for one stays too great.
pub(super) fn small(number: u32) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}
