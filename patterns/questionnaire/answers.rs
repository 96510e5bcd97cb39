//! [`GivenAnswers`]: what was answered, by the ids of question and answer.

use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt::Write};

/// What was answered: the id of a question, and of the answer that was chosen. Nobody checks here whether the rules know
/// them; what they do not know changes nothing.
///
/// ```
/// use felles::patterns::GivenAnswers;
///
/// // What a page without a script sends, as a server gets it.
/// let answers = GivenAnswers::from_query("?owners=one&foreign=no");
/// assert_eq!(answers.get("owners"), Some("one"));
/// assert_eq!(answers.to_query(), "foreign=no&owners=one");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct GivenAnswers(BTreeMap<String, String>);

impl GivenAnswers {
    /// From pairs of question and answer. Where a question is there twice, the last counts; an empty answer is none.
    pub fn from_pairs<Q: Into<String>, A: Into<String>>(pairs: impl IntoIterator<Item = (Q, A)>) -> Self {
        let mut answers = Self::default();
        for (question, answer) in pairs {
            answers.set(question, answer);
        }
        answers
    }

    /// From what follows `?` in an address, with or without it.
    pub fn from_query(query: &str) -> Self {
        let pairs = query.trim_start_matches('?').split('&');
        Self::from_pairs(pairs.map(|pair| {
            let (question, answer) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(question), decoded(answer))
        }))
    }

    /// What follows `?` in the address of a page that shows these answers. The order is always the same.
    pub fn to_query(&self) -> String {
        let pairs = self.pairs();
        pairs
            .map(|(question, answer)| format!("{}={}", encoded(question), encoded(answer)))
            .collect::<Vec<_>>()
            .join("&")
    }

    /// The answer to a question.
    pub fn get(&self, question: &str) -> Option<&str> {
        self.0.get(question).map(String::as_str)
    }

    /// Answers a question, also one that was answered before. An empty answer takes it away.
    pub fn set(&mut self, question: impl Into<String>, answer: impl Into<String>) {
        let (question, answer) = (question.into(), answer.into());
        if answer.is_empty() {
            self.0.remove(&question);
        } else {
            self.0.insert(question, answer);
        }
    }

    /// These, with one more.
    #[must_use]
    pub fn with(mut self, question: impl Into<String>, answer: impl Into<String>) -> Self {
        self.set(question, answer);
        self
    }

    /// Takes an answer away.
    pub fn remove(&mut self, question: &str) {
        self.0.remove(question);
    }

    /// All of them, in the order of their questions' ids.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(question, answer)| (question.as_str(), answer.as_str()))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// As forms write names and values in an address (URL Standard, `application/x-www-form-urlencoded`).
fn encoded(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'*' | b'-' | b'.' | b'_' => written.push(char::from(byte)),
            b' ' => written.push('+'),
            // Never refused: it is written to memory.
            _ => _ = write!(written, "%{byte:02X}"),
        }
    }
    written
}

fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let digit = |place: usize| bytes.get(place).and_then(|byte| char::from(*byte).to_digit(16));
    let mut read = Vec::with_capacity(bytes.len());
    let mut place = 0;
    while let Some(byte) = bytes.get(place) {
        match (byte, digit(place + 1), digit(place + 2)) {
            (b'%', Some(high), Some(low)) => {
                read.extend(u8::try_from(high * 16 + low));
                place += 2;
            }
            (b'+', ..) => read.push(b' '),
            _ => read.push(*byte),
        }
        place += 1;
    }
    String::from_utf8_lossy(&read).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_gives_back_what_was_written_in_it() {
        let answers = GivenAnswers::default()
            .with("hva & hvor", "ære=100 % + øl")
            .with("a", "b");
        assert_eq!(answers.to_query(), "a=b&hva+%26+hvor=%C3%A6re%3D100+%25+%2B+%C3%B8l");
        assert_eq!(GivenAnswers::from_query(&answers.to_query()), answers);
    }

    #[test]
    fn an_address_of_any_kind_is_read_without_fault() {
        let answers = GivenAnswers::from_query("?a=1&&b&=c&a=2&d=%&e=%zz&f=%C3&g=%2");
        assert_eq!(answers.get("a"), Some("2"));
        assert_eq!(answers.get("b"), None);
        assert_eq!(answers.get(""), Some("c"));
        assert_eq!(answers.get("e"), Some("%zz"));
        assert_eq!(answers.get("f"), Some("\u{fffd}"));
        assert_eq!(answers.get("g"), Some("%2"));
        assert!(GivenAnswers::from_query("").is_empty());
    }
}
