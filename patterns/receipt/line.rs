//! [`ReceiptLine`]: one line of a receipt.

use crate::runtime::{Prop, Text};

/// One line of a receipt: a question with its answer, or a sentence. Made of a pair of texts, or of one.
///
/// ```
/// use felles::prelude::*;
///
/// let line = ReceiptLine::from(("Navn", "Kari Nordmann"));
/// assert_eq!(line.value.as_str(), "Kari Nordmann");
/// assert_eq!(ReceiptLine::from("Vi svarer innen tre uker.").value.as_str(), "");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReceiptLine {
    /// The question, or the whole sentence.
    pub label: Text,
    /// The answer; empty where there is none.
    pub value: Text,
}

impl ReceiptLine {
    /// A question with its answer.
    pub fn new(label: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self {
            label: label.into(),
            value: value.into(),
        }
    }

    /// Both in one line.
    pub(super) fn whole(&self) -> Text {
        if self.value.is_empty() {
            self.label.clone()
        } else {
            format!("{}: {}", self.label, self.value).into()
        }
    }
}

impl<L: Into<Text>, V: Into<Text>> From<(L, V)> for ReceiptLine {
    fn from((label, value): (L, V)) -> Self {
        Self::new(label, value)
    }
}

impl From<&'static str> for ReceiptLine {
    fn from(sentence: &'static str) -> Self {
        Self::new(sentence, "")
    }
}

impl From<String> for ReceiptLine {
    fn from(sentence: String) -> Self {
        Self::new(sentence, "")
    }
}

impl From<Text> for ReceiptLine {
    fn from(sentence: Text) -> Self {
        Self::new(sentence, "")
    }
}

impl<L: Into<ReceiptLine>> From<Vec<L>> for Prop<Vec<ReceiptLine>> {
    fn from(lines: Vec<L>) -> Self {
        Self::Static(lines.into_iter().map(Into::into).collect())
    }
}
