//! A theme as part of an address, so that a link shows it.

use super::{FJORD, Theme, ThemeProblem, field::FIELDS};

/// Why an address holds no theme.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{key}: {problem}")]
pub struct QueryError {
    /// The parameter.
    pub key: &'static str,
    /// What is wrong with its value.
    pub problem: ThemeProblem,
}

impl Theme {
    /// The theme as the query of an address, without the `?`: its name, its own four colours, and what else differs from
    /// fjord.
    ///
    /// ```
    /// # use felles::styles::theme::FJORD;
    /// let query = "name=fjord&accent=0b5c73&neutral=23303a&brand1=b4472e&brand2=6a4c93";
    /// assert_eq!(FJORD.to_query(), query);
    /// ```
    pub fn to_query(&self) -> String {
        let pairs: Vec<String> = FIELDS
            .iter()
            .filter(|field| !field.is_default(self))
            .map(|field| {
                let value = (field.get)(self);
                format!("{}={}", field.key, encoded(value.trim_start_matches('#')))
            })
            .collect();
        pairs.join("&")
    }

    /// Reads what [`to_query`](Self::to_query) writes, with or without a `?` before it. What is not there is as in fjord;
    /// what is of no theme is left to others; of a parameter that is there twice, the last counts.
    ///
    /// # Errors
    /// A value that is not one of its field.
    pub fn from_query(query: &str) -> Result<Self, QueryError> {
        let mut theme = FJORD;
        match theme.take_query(query).into_iter().next() {
            Some(error) => Err(error),
            None => Ok(theme),
        }
    }

    /// Takes over what an address says, as far as it can be read, and tells the rest. What it does not say stays.
    ///
    /// ```
    /// # use felles::styles::theme::FJORD;
    /// let mut mine = FJORD;
    /// let errors = mine.take_query("radius=2&accent=blue");
    /// assert_eq!((mine.radius, errors.len(), errors[0].key), (2, 1, "accent"));
    /// ```
    pub fn take_query(&mut self, query: &str) -> Vec<QueryError> {
        let mut errors = Vec::new();
        for pair in query.strip_prefix('?').unwrap_or(query).split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let Some(field) = FIELDS.iter().find(|field| field.key == key) else {
                continue;
            };
            let taken = decoded(value).and_then(|value| (field.set)(self, &value));
            errors.extend(taken.err().map(|problem| QueryError {
                key: field.key,
                problem,
            }));
        }
        errors
    }
}

/// As forms encode it, but for the comma, which may stand in a query as it is.
fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b',' => char::from(byte).into(),
            b' ' => "+".to_owned(),
            other => format!("%{other:02X}"),
        })
        .collect()
}

fn decoded(value: &str) -> Result<String, ThemeProblem> {
    let mut bytes = Vec::new();
    let mut rest = value.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        match (first, after) {
            (b'+', _) => bytes.push(b' '),
            (b'%', [high, low, after @ ..]) => {
                let digit = |byte: u8| char::from(byte).to_digit(16).ok_or(ThemeProblem::Encoding);
                let byte = digit(*high)? * 16 + digit(*low)?;
                bytes.push(u8::try_from(byte).map_err(|_| ThemeProblem::Encoding)?);
                rest = after;
            }
            (b'%', _) => return Err(ThemeProblem::Encoding),
            (byte, _) => bytes.push(*byte),
        }
    }
    String::from_utf8(bytes).map_err(|_| ThemeProblem::Encoding)
}
