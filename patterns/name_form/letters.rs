//! Names compared as Norwegian reads them: capitals and foreign accents mean nothing, but å, æ and ø are letters.

/// The words of a name, each folded. A hyphen, of any kind, stands inside a word.
pub(super) fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for letter in name.chars() {
        match words.last_mut() {
            Some(word) if stands_in_words(letter) => fold(letter, word),
            _ => words.push(String::new()),
        }
    }
    for word in &mut words {
        let trimmed = word.trim_matches('-').len();
        if trimmed != word.len() {
            *word = word.trim_matches('-').to_owned();
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn stands_in_words(letter: char) -> bool {
    letter.is_alphanumeric() || is_accent(letter) || is_hyphen(letter) || is_apostrophe(letter) || is_unseen(letter)
}

/// Accents that are written as letters of their own, after the one that they are on.
const fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

const fn is_hyphen(letter: char) -> bool {
    matches!(
        letter,
        '-' | '\u{2010}' | '\u{2011}' | '\u{2012}' | '\u{2013}' | '\u{2212}'
    )
}

const fn is_apostrophe(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '\u{2018}' | '\u{2019}' | '\u{2b9}' | '\u{2bc}' | '`' | '\u{b4}'
    )
}

/// What is there and not seen: soft hyphens, joiners, marks of direction.
const fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn fold(letter: char, word: &mut String) {
    match letter {
        // On its own, an accent makes another letter of these two, and of no other.
        '\u{30a}' if word.ends_with('a') => turn_last(word, 'å'),
        '\u{308}' if word.ends_with('a') => turn_last(word, 'æ'),
        '\u{308}' if word.ends_with('o') => turn_last(word, 'ø'),
        _ if is_accent(letter) || is_unseen(letter) || is_apostrophe(letter) => {}
        _ if is_hyphen(letter) => word.push('-'),
        _ => {
            for lower in letter.to_lowercase().filter(|lower| !is_accent(*lower)) {
                match plain(lower) {
                    Plain::One(plain) => word.push(plain),
                    Plain::Two(plain) => word.push_str(plain),
                }
            }
        }
    }
}

fn turn_last(word: &mut String, letter: char) {
    word.pop();
    word.push(letter);
}

enum Plain {
    One(char),
    Two(&'static str),
}

/// A letter as Norwegians write it. `ä` and `ö` are the `æ` and `ø` of the neighbours.
#[rustfmt::skip]
const fn plain(letter: char) -> Plain {
    Plain::One(match letter {
        'à' | 'á' | 'â' | 'ã' | 'ā' | 'ă' | 'ą' | 'ǎ' => 'a',
        'ä' => 'æ',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ð' | 'ď' | 'đ' => 'd',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' | 'ǧ' | 'ǥ' => 'g',
        'ĥ' | 'ħ' => 'h',
        'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => 'i',
        'ĵ' => 'j',
        'ķ' | 'ǩ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' | 'ŋ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ō' | 'ŏ' | 'ő' => 'o',
        'ö' => 'ø',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ŧ' | 'ț' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
        'ŵ' => 'w',
        'ý' | 'ÿ' | 'ŷ' => 'y',
        'ź' | 'ż' | 'ž' | 'ʒ' | 'ǯ' => 'z',
        'ß' => return Plain::Two("ss"),
        'þ' => return Plain::Two("th"),
        'œ' => return Plain::Two("oe"),
        other => other,
    })
}

/// Whether a letter is one of the Latin alphabet, in which a name is registered.
pub(super) const fn is_latin(letter: char) -> bool {
    matches!(letter, 'a'..='z' | 'A'..='Z' | 'ª' | 'º' | '\u{c0}'..='\u{36f}' | '\u{1e00}'..='\u{1eff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_the_same_however_it_is_written() {
        for (name, folded) in [
            ("OLSEN", "olsen"),
            ("Ødegård", "ødegård"),
            ("ØDEGA\u{30a}RD", "ødegård"),
            ("André", "andre"),
            ("Andre\u{301}", "andre"),
            ("Björk", "bjørk"),
            ("Bjo\u{308}rk", "bjørk"),
            ("Bäck", "bæck"),
            ("Müller", "muller"),
            ("Mu\u{308}ller", "muller"),
            ("Weiß", "weiss"),
            ("Þorsteinsson", "thorsteinsson"),
            ("O'Brien", "obrien"),
            ("O\u{2019}Brien", "obrien"),
            ("Ol\u{ad}sen", "olsen"),
            ("\u{202e}Olsen\u{202c}", "olsen"),
            ("Aas\u{2011}Hansen", "aas-hansen"),
            ("Utsi Čálliid", "utsi calliid"),
        ] {
            assert_eq!(words(name).join(" "), folded, "{name:?}");
        }
    }

    #[test]
    fn norwegian_letters_are_letters_of_their_own() {
        for (one, other) in [("Bø", "Bo"), ("Ås", "As"), ("Sæther", "Saether"), ("Aas", "Ås")] {
            assert_ne!(words(one), words(other), "{one} {other}");
        }
    }

    #[test]
    fn words_end_at_spaces_and_marks_but_not_at_hyphens() {
        assert_eq!(words("Foto & Film – Olsen, Oslo"), ["foto", "film", "olsen", "oslo"]);
        assert_eq!(words("Aas-Hansen/Lie"), ["aas-hansen", "lie"]);
        assert_eq!(words("- Olsen- -"), ["olsen"]);
        assert_eq!(words(""), Vec::<String>::new());
        assert_eq!(words("🦀 \u{301} \u{200b} --"), Vec::<String>::new());
    }

    #[test]
    fn letters_of_other_alphabets_are_not_latin() {
        for letter in "aZåØéčŊẞ".chars() {
            assert!(is_latin(letter), "{letter}");
        }
        for letter in "яλא漢".chars() {
            assert!(!is_latin(letter), "{letter}");
        }
    }
}
