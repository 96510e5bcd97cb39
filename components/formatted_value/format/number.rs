//! Numbers, money and shares.

use super::words;
use crate::{runtime::Language, values::Decimal};

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberFormat {
    /// Exactly this many decimals, 0 to 20. Without: as many as there are, up to 20, and no zeros at the end.
    pub decimals: Option<u8>,
    /// Whether digits are parted in threes, from 1000 on. Not for years and numbers that name something.
    pub grouping: bool,
    /// Whether a number above zero begins with a plus.
    pub plus: bool,
}

impl Default for NumberFormat {
    fn default() -> Self {
        Self {
            decimals: None,
            grouping: true,
            plus: false,
        }
    }
}

/// More decimals than anyone reads.
const MOST_DECIMALS: u8 = 20;

/// A number: `1 234,5` with a narrow no-break space in Norwegian, `1,234.5` in English; a true minus in both.
pub fn number(value: &Decimal, format: NumberFormat, language: &Language) -> String {
    let value = match format.decimals {
        Some(decimals) => value.rounded(decimals.min(MOST_DECIMALS)),
        None => value.at_most(MOST_DECIMALS),
    };
    let sample = words::NUMBER.say(language, None, &[]);
    let (group, point) = separators(&sample).unwrap_or(("\u{202f}", ","));
    let is_zero = value.whole() == "0" && value.is_whole();
    let mut text = match () {
        () if value.is_negative() => "\u{2212}".to_owned(),
        () if format.plus && !is_zero => "+".to_owned(),
        () => String::new(),
    };
    if format.grouping {
        let digits = value.whole();
        for (index, digit) in digits.char_indices() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push_str(group);
            }
            text.push(digit);
        }
    } else {
        text.push_str(value.whole());
    }
    if !value.fraction().is_empty() {
        text.push_str(point);
        text.push_str(value.fraction());
    }
    text
}

/// What stands between thousands, and before decimals, in a language's way of writing 1234.5. Nothing if that is not what
/// the sample is.
fn separators(sample: &str) -> Option<(&str, &str)> {
    let rest = sample.strip_prefix('1')?;
    let (group, rest) = rest.split_once("234")?;
    let point = rest.strip_suffix('5')?;
    Some((group, point))
}

/// An amount: `1 234 kr`, `1 234,50 kr`, in English `NOK 1,234.50`.
///
/// `currency` is a code such as `EUR`, shown as it is; `NOK`, in any case, and an empty one mean kroner. Without a number of decimals there
/// are none where it is a whole amount, and two where it is not.
pub fn money(value: &Decimal, currency: &str, decimals: Option<u8>, language: &Language) -> String {
    let decimals = decimals.unwrap_or_else(|| money_decimals(value));
    let format = NumberFormat {
        decimals: Some(decimals),
        ..NumberFormat::default()
    };
    money_as(value, currency, format, language)
}

/// None of a whole amount, else two.
pub(in super::super) fn money_decimals(value: &Decimal) -> u8 {
    if value.rounded(2).is_whole() { 0 } else { 2 }
}

pub(in super::super) fn money_as(value: &Decimal, currency: &str, format: NumberFormat, language: &Language) -> String {
    let currency = currency.trim();
    let currency = if currency.is_empty() || currency.eq_ignore_ascii_case("NOK") {
        words::KRONER.say(language, None, &[])
    } else {
        currency.to_owned().into()
    };
    let number = number(value, format, language).into();
    words::MONEY
        .say(language, None, &[("number", number), ("currency", currency)])
        .to_string()
}

/// A share of a hundred: 12.5 is `12,5 %`, in English `12.5%`.
pub fn percent(value: &Decimal, format: NumberFormat, language: &Language) -> String {
    let number = number(value, format, language).into();
    words::PERCENT.say(language, None, &[("number", number)]).to_string()
}
