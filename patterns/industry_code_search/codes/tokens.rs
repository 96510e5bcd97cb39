//! Text cut into words, each folded to the form that is compared.

use std::ops::Range;

/// A word of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// The word in lower case, with letters that people write in two ways written in one.
    pub word: String,
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
}

/// The words of a text. A hyphen ends a word.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = Token> {
    let mut letters = text.char_indices().peekable();
    std::iter::from_fn(move || {
        while letters.next_if(|(_, letter)| !letter.is_alphanumeric()).is_some() {}
        let start = letters.peek()?.0;
        let mut end = start;
        let mut word = String::new();
        while let Some((at, letter)) = letters.next_if(|(_, letter)| letter.is_alphanumeric() || goes_on(*letter)) {
            end = at + letter.len_utf8();
            fold(letter, &mut word);
        }
        Some(Token {
            word,
            range: start..end,
        })
    })
}

/// What stands inside a word without ending it: accents of their own, soft hyphens, and marks of direction.
fn goes_on(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
}

fn fold(letter: char, word: &mut String) {
    match letter {
        '\u{30a}' => turn_last(word, &[('a', 'å')]),
        '\u{308}' => turn_last(word, &[('a', 'æ'), ('o', 'ø')]),
        '\u{302}' => turn_last(word, &[('o', 'ô')]),
        _ if goes_on(letter) => {}
        _ => word.extend(letter.to_lowercase().filter(|letter| !goes_on(*letter)).map(plain)),
    }
}

fn turn_last(word: &mut String, turns: &[(char, char)]) {
    if let Some((_, new)) = turns.iter().find(|(old, _)| word.ends_with(*old)) {
        word.pop();
        word.push(*new);
    }
}

/// One letter for those that mean the same in Norwegian words.
fn plain(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ã' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        // Not ô: «fôr» is another word than «for».
        'ò' | 'ó' | 'õ' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ä' => 'æ',
        'ö' => 'ø',
        'ç' => 'c',
        'ñ' => 'n',
        other => other,
    }
}

/// Words that say nothing about a trade, in both written languages, and what people begin such a query with.
#[rustfmt::skip]
const STOP_WORDS: &[&str] = &[
    "a", "alle", "andre", "andres", "anna", "annan", "annen", "annet", "at", "av", "bl", "blant", "ble", "bli",
    "både", "da", "de", "dei", "del", "dem", "den", "denne", "der", "dermed", "det", "dette", "driv", "drive",
    "driver", "du", "dvs", "eg", "ei", "eit", "ein", "el", "eller", "ellers", "en", "enn", "er", "et", "etc", "f",
    "for", "fra", "frå", "gjennom", "gjerne", "ha", "har", "herunder", "hva", "hvor", "i", "ikke", "ikkje", "inkl",
    "inn", "innen", "ja", "jeg", "kan", "lignende", "litt", "m", "man", "med", "meg", "mellom", "min", "mitt", "mv",
    "må", "nevnt", "nokre", "noe", "noen", "nye", "o", "og", "også", "om", "oss", "osv", "på", "s", "samt", "sin",
    "sitt", "skal", "slik", "som", "sted", "starte", "til", "tilknyttet", "ut", "ved", "vi", "vil", "ville", "være",
    "å",
];

pub(super) fn says_nothing(word: &str) -> bool {
    STOP_WORDS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        tokens(text).map(|token| token.word).collect()
    }

    #[test]
    fn words_end_where_letters_end() {
        assert_eq!(
            words("Frukt- og bærdyrking (24 sorter), mv."),
            ["frukt", "og", "bærdyrking", "24", "sorter", "mv"]
        );
        assert_eq!(words(""), Vec::<String>::new());
        assert_eq!(words("🦀 – \u{202e}"), Vec::<String>::new());
    }

    #[test]
    fn a_word_is_the_same_however_it_is_written() {
        for kafé in ["kafe", "KAFÉ", "kafe\u{301}", "ka\u{ad}fé", "\u{202e}kafé"] {
            assert_eq!(words(kafé), ["kafe"], "{kafé:?}");
        }
        assert_eq!(words("A\u{30a}RDAL målare mälare"), ["årdal", "målare", "mælare"]);
        assert_eq!(words("FÔR fo\u{302}r for"), ["fôr", "fôr", "for"]);
    }

    #[test]
    fn ranges_are_those_of_the_text() {
        for text in [
            "Å drive kafé",
            "İstanbul-ÅÅ\u{30a} x",
            "\u{301}a\u{301}",
            "ﬀ e\u{200d}e",
        ] {
            for token in tokens(text) {
                assert!(
                    text.get(token.range.clone()).is_some_and(|found| !found.is_empty()),
                    "{text:?} {token:?}"
                );
            }
        }
    }

    #[test]
    fn no_stop_word_stands_twice() {
        let mut sorted = STOP_WORDS.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), STOP_WORDS.len());
    }
}
