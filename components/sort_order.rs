//! [`SortOrder`]: by what a list is sorted, and [`SortKey`], what its rows are compared by.

use crate::{
    runtime::{Model, Text},
    values::{Amount, DateTimeValue, DateValue, Decimal, FormValue, Percent},
};
use std::cmp::Ordering;

crate::variants! {
    /// In which direction something is sorted.
    pub enum SortDirection {
        /// From A to Å, from small to large, from old to new.
        #[default]
        Ascending = "ascending",
        /// The other way.
        Descending = "descending",
    }
}

/// By which column something is sorted, and in which direction.
///
/// ```
/// use felles::components::{SortDirection, SortKey, SortOrder};
///
/// let mut rows = [("Ås", 3), ("Asker", 7), ("Ål", 10)];
/// let by_name = SortOrder::ascending("name");
/// by_name.arrange(&mut rows, |row| SortKey::text(row.0));
/// assert_eq!(rows.map(|row| row.0), ["Asker", "Ål", "Ås"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SortOrder {
    /// The key of the column, as its owner named it.
    pub column: Text,
    /// The direction.
    pub direction: SortDirection,
}

impl SortOrder {
    /// From A to Å, from small to large, from old to new.
    pub fn ascending(column: impl Into<Text>) -> Self {
        Self {
            column: column.into(),
            direction: SortDirection::Ascending,
        }
    }

    /// From Å to A, from large to small, from new to old.
    pub fn descending(column: impl Into<Text>) -> Self {
        Self {
            column: column.into(),
            direction: SortDirection::Descending,
        }
    }

    /// Sorts rows by what each has in this column. Rows that compare equal stay in their order, and those without a value
    /// come last in both directions.
    pub fn arrange<T>(&self, rows: &mut [T], key: impl Fn(&T) -> SortKey) {
        rows.sort_by_cached_key(|row| Placed(key(row), self.direction));
    }

    /// The direction of a column: none where it is sorted by another.
    pub(crate) fn direction_of(order: Option<&Self>, column: &str) -> Option<SortDirection> {
        order
            .filter(|order| order.column == column)
            .map(|order| order.direction)
    }

    /// What a press on a column's header leads to: ascending, then descending, then as it came, or ascending again where
    /// it must be sorted by something.
    pub(crate) fn after_press(order: Option<&Self>, column: &Text, always_sorted: bool) -> Option<Self> {
        match Self::direction_of(order, column) {
            None => Some(Self::ascending(column.clone())),
            Some(SortDirection::Ascending) => Some(Self::descending(column.clone())),
            Some(SortDirection::Descending) => always_sorted.then(|| Self::ascending(column.clone())),
        }
    }
}

crate::static_prop!(SortOrder);

impl From<SortOrder> for Model<Option<SortOrder>> {
    fn from(start: SortOrder) -> Self {
        Some(start).into()
    }
}

/// What a row is compared by. Made with `into` from texts, numbers, amounts, dates and times, and from an `Option` of these.
#[derive(Clone, Debug, PartialEq)]
pub enum SortKey {
    /// Words, as Norwegian dictionaries order them, numbers in them by value. Made with [`SortKey::text`].
    Text(CollationKey),
    /// A number, an amount, a day as a number.
    Number(f64),
    /// No value: comes last in both directions.
    Nothing,
}

impl SortKey {
    /// Words: æ, ø and å after z, capitals as small letters, «Vedlegg 2» before «Vedlegg 10». No words are no value.
    pub fn text(text: &str) -> Self {
        if text.trim().is_empty() {
            return Self::Nothing;
        }
        Self::Text(CollationKey::new(text))
    }

    /// A number as it stands in data: `1234.5`. What is none has no value.
    pub(crate) fn number(text: &str) -> Self {
        text.trim().parse().map_or(Self::Nothing, Self::Number)
    }

    fn compare(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => one.cmp(other),
            (Self::Number(one), Self::Number(other)) => one.total_cmp(other),
            (Self::Nothing, Self::Nothing) => Ordering::Equal,
            (Self::Number(_), Self::Text(_)) | (_, Self::Nothing) => Ordering::Less,
            (Self::Text(_), Self::Number(_)) | (Self::Nothing, _) => Ordering::Greater,
        }
    }
}

macro_rules! key_from {
    ($($type:ty => |$value:ident| $key:expr),* $(,)?) => {$(
        impl From<$type> for SortKey {
            #[allow(
                clippy::cast_precision_loss,
                reason = "numbers so large that neighbours become equal are none that people sort by"
            )]
            fn from($value: $type) -> Self {
                $key
            }
        }
    )*};
}

key_from! {
    &str => |text| Self::text(text),
    String => |text| Self::text(&text),
    Text => |text| Self::text(&text),
    u8 => |number| Self::Number(number.into()),
    u16 => |number| Self::Number(number.into()),
    u32 => |number| Self::Number(number.into()),
    i32 => |number| Self::Number(number.into()),
    f64 => |number| Self::Number(number),
    u64 => |number| Self::Number(number as f64),
    i64 => |number| Self::Number(number as f64),
    usize => |number| Self::Number(number as f64),
    Amount => |amount| Self::number(&amount.canonical()),
    Decimal => |number| Self::number(&number.canonical()),
    Percent => |share| Self::number(&share.canonical()),
    // Days and times as data have them are in order as they stand.
    DateValue => |day| Self::text(&day.canonical()),
    DateTimeValue => |time| Self::text(&time.canonical()),
}

impl<K: Into<SortKey>> From<Option<K>> for SortKey {
    fn from(value: Option<K>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}

/// A key that knows its direction, so that what has no value is last in both.
#[derive(PartialEq)]
struct Placed(SortKey, SortDirection);

impl Eq for Placed {}

impl PartialOrd for Placed {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Placed {
    fn cmp(&self, other: &Self) -> Ordering {
        let order = self.0.compare(&other.0);
        let turns = self.1 == SortDirection::Descending && self.0 != SortKey::Nothing && other.0 != SortKey::Nothing;
        if turns { order.reverse() } else { order }
    }
}

// As dictionaries do
// ------------------

/// A text as Norwegian dictionaries compare it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CollationKey {
    parts: Vec<Part>,
    /// Tells apart what dictionaries do not: so the order is the same each time.
    text: String,
}

/// Space and signs come before numbers, numbers before letters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Sign(char),
    /// Its digits without zeros in front, the shorter before the longer.
    Number(usize, String),
    Letter(u32),
}

impl CollationKey {
    fn new(text: &str) -> Self {
        let letters: Vec<char> = text.trim().chars().flat_map(char::to_lowercase).collect();
        let mut parts = Vec::with_capacity(letters.len());
        let mut at = 0;
        while let Some(&letter) = letters.get(at) {
            let digits = letters[at..]
                .iter()
                .take_while(|letter| letter.is_ascii_digit())
                .count();
            if digits > 0 {
                let number: String = letters[at..at + digits].iter().collect();
                let number = number.trim_start_matches('0').to_owned();
                parts.push(Part::Number(number.len(), number));
                at += digits;
            } else if letter == 'a' && letters.get(at + 1) == Some(&'a') {
                // The same letter, in names.
                parts.push(Part::Letter(place('å')));
                at += 2;
            } else {
                parts.push(if letter.is_alphabetic() {
                    Part::Letter(place(letter))
                } else {
                    Part::Sign(letter)
                });
                at += 1;
            }
        }
        Self {
            parts,
            text: text.to_owned(),
        }
    }
}

/// Where a small letter stands in the Norwegian alphabet (CLDR, collation `nb`). Those of other alphabets come after.
fn place(letter: char) -> u32 {
    let plain = match letter {
        'à' | 'á' | 'â' | 'ã' | 'ā' => 'a',
        'ç' | 'č' => 'c',
        'đ' | 'ð' => 'd',
        'è' | 'é' | 'ê' | 'ë' | 'ē' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' | 'ŋ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' => 'o',
        'š' => 's',
        'ŧ' => 't',
        'ù' | 'ú' | 'û' => 'u',
        'ü' | 'ý' | 'ÿ' => 'y',
        'ž' => 'z',
        'ä' => 'æ',
        'ö' | 'ő' => 'ø',
        other => other,
    };
    match plain {
        'a'..='z' => plain as u32,
        'æ' => 'z' as u32 + 1,
        'ø' => 'z' as u32 + 2,
        'å' => 'z' as u32 + 3,
        other => 'z' as u32 + 4 + other as u32,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(order: &SortOrder, mut rows: Vec<&'static str>) -> Vec<&'static str> {
        order.arrange(&mut rows, |row| SortKey::text(row));
        rows
    }

    #[test]
    fn words_stand_as_in_a_norwegian_dictionary() {
        let rows = vec![
            "Ås", "østre", "Æra", "zoo", "Aa", "Åre", "ytre", "Übung", "eple", "Étude", "apple",
        ];
        assert_eq!(
            sorted(&SortOrder::ascending("x"), rows),
            [
                "apple", "eple", "Étude", "Übung", "ytre", "zoo", "Æra", "østre", "Aa", "Åre", "Ås"
            ]
        );
    }

    #[test]
    fn numbers_in_words_count_by_value() {
        let rows = vec!["Vedlegg 10", "Vedlegg 2", "Vedlegg", "Vedlegg 02b", "vedlegg 1"];
        assert_eq!(
            sorted(&SortOrder::ascending("x"), rows),
            ["Vedlegg", "vedlegg 1", "Vedlegg 2", "Vedlegg 02b", "Vedlegg 10"]
        );
    }

    #[test]
    fn what_has_no_value_is_last_in_both_directions_and_equals_stay() {
        let mut rows = vec![
            ("a", None),
            ("b", Some(2.0)),
            ("c", Some(1.0)),
            ("d", None),
            ("e", Some(2.0)),
        ];
        let key = |row: &(&str, Option<f64>)| row.1.map_or(SortKey::Nothing, SortKey::Number);
        SortOrder::ascending("x").arrange(&mut rows, key);
        assert_eq!(rows.iter().map(|row| row.0).collect::<String>(), "cbead");
        SortOrder::descending("x").arrange(&mut rows, key);
        assert_eq!(rows.iter().map(|row| row.0).collect::<String>(), "becad");
    }

    #[test]
    fn a_header_is_pressed_through_all_orders() {
        let column = Text::from("name");
        let first = SortOrder::after_press(None, &column, false);
        assert_eq!(first, Some(SortOrder::ascending("name")));
        let second = SortOrder::after_press(first.as_ref(), &column, false);
        assert_eq!(second, Some(SortOrder::descending("name")));
        assert_eq!(SortOrder::after_press(second.as_ref(), &column, false), None);
        let again = SortOrder::after_press(second.as_ref(), &column, true);
        assert_eq!(again, Some(SortOrder::ascending("name")));
        let other = SortOrder::after_press(second.as_ref(), &Text::from("size"), false);
        assert_eq!(other, Some(SortOrder::ascending("size")));
    }
}
