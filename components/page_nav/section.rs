//! [`PageNavSection`]: a name in the row, and the links below it.

use crate::{
    components::{SortKey, SortOrder, navigation::NavigationLink},
    runtime::{Prop, Text},
};

/// The Norwegian alphabet: where each letter stands in the row.
const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ";

/// What begins with none of the letters: digits and signs.
const OTHERS: &str = "#";

/// A part of a [`PageNav`](super::PageNav): a name in the row, and the links below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageNavSection {
    /// What it is called. Each has a name of its own.
    pub title: Text,
    /// Its links, in the order they are shown. None: it can be seen, but not chosen.
    pub links: Vec<NavigationLink>,
}

impl PageNavSection {
    /// A part with links in the order they are shown.
    pub fn new<L: Into<NavigationLink>>(title: impl Into<Text>, links: impl IntoIterator<Item = L>) -> Self {
        Self {
            title: title.into(),
            links: links.into_iter().map(Into::into).collect(),
        }
    }

    /// All letters from A to Å, each with the links that begin with it, as a Norwegian dictionary orders them. What begins
    /// with no letter of these stands under `#`, last, and only where there is any.
    ///
    /// ```
    /// use felles::prelude::*;
    ///
    /// let letters = PageNavSection::by_letter([("Ålesund", "/alesund"), ("Asker", "/asker"), ("Arendal", "/arendal")]);
    /// assert_eq!(letters.len(), 29);
    /// assert_eq!(letters[0].links.iter().map(|link| link.label.as_str()).collect::<Vec<_>>(), ["Arendal", "Asker"]);
    /// assert_eq!(letters[28].links[0].label.as_str(), "Ålesund");
    /// ```
    pub fn by_letter<L: Into<NavigationLink>>(links: impl IntoIterator<Item = L>) -> Vec<Self> {
        let mut links: Vec<NavigationLink> = links.into_iter().map(Into::into).collect();
        SortOrder::ascending("label").arrange(&mut links, |link| SortKey::text(&link.label));
        let mut sections: Vec<Self> = ALPHABET.chars().map(|letter| Self::empty(letter.to_string())).collect();
        let mut others = Self::empty(OTHERS.to_owned());
        for link in links {
            let at = letter(&link.label).and_then(|letter| ALPHABET.chars().position(|known| known == letter));
            at.map_or(&mut others, |at| &mut sections[at]).links.push(link);
        }
        if !others.links.is_empty() {
            sections.push(others);
        }
        sections
    }

    fn empty(title: String) -> Self {
        Self {
            title: title.into(),
            links: Vec::new(),
        }
    }
}

/// The letter that a text stands under, as dictionaries have it: é under E, ä under Æ, ö under Ø.
fn letter(text: &str) -> Option<char> {
    let first = text.chars().find(|letter| letter.is_alphanumeric())?;
    Some(match first.to_uppercase().next()? {
        'Ä' => 'Æ',
        'Ö' => 'Ø',
        'À' | 'Á' | 'Â' | 'Ã' => 'A',
        'È' | 'É' | 'Ê' | 'Ë' => 'E',
        'Ì' | 'Í' | 'Î' | 'Ï' => 'I',
        'Ò' | 'Ó' | 'Ô' | 'Õ' => 'O',
        'Ù' | 'Ú' | 'Û' | 'Ü' => 'U',
        'Č' | 'Ç' => 'C',
        'Đ' => 'D',
        'Ŋ' | 'Ñ' => 'N',
        'Š' => 'S',
        'Ŧ' => 'T',
        'Ž' => 'Z',
        other => other,
    })
}

impl From<Vec<PageNavSection>> for Prop<Vec<PageNavSection>> {
    fn from(sections: Vec<PageNavSection>) -> Self {
        Self::Static(sections)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_stands_under_its_letter() {
        for (text, expected) in [
            ("Adopsjon", Some('A')),
            ("ærfugl", Some('Æ')),
            ("Äldre", Some('Æ')),
            ("Österlen", Some('Ø')),
            ("« Étude »", Some('E')),
            ("Čáhput", Some('C')),
            ("17. mai", Some('1')),
            ("–", None),
            ("", None),
        ] {
            assert_eq!(letter(text), expected, "{text}");
        }
        let sections = PageNavSection::by_letter([("17. mai", "/17-mai"), ("", "/")]);
        assert_eq!(sections.len(), 30);
        assert_eq!(sections[29].links.len(), 2);
    }
}
