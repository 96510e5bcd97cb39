//! Other ways to write a word: nynorsk for bokmål, and the trade for the one who does it.

/// Letters that must be left before an ending.
const SHORTEST_BASE: usize = 3;

/// What stands in nynorsk words where bokmål has something else. Each is tried wherever it stands: the word that comes of it counts
/// only where the index has it.
#[rustfmt::skip]
const NYNORSK: &[(&str, &str)] = &[
    ("biletkunst", "billedkunst"), ("bilet", "bilde"), ("brur", "brud"),
    ("byggje", "bygge"), ("dagleg", "daglig"), ("eigedom", "eiendom"), ("gards", "gårds"), ("gard", "gård"), ("golv", "gulv"),
    ("grønsak", "grønnsak"), ("hald", "hold"), ("handverk", "håndverk"), ("heime", "hjemme"), ("heim", "hjem"), ("innhald", "innhold"),
    ("kyrkj", "kirk"), ("køyr", "kjør"), ("kvit", "hvit"), ("leig", "lei"), ("leik", "lek"), ("lækjar", "lege"), ("marknad", "marked"),
    ("mekling", "megling"), ("meklar", "megler"), ("mjølk", "melk"), ("mjøl", "mel"), ("målar", "maler"), ("måling", "maling"),
    ("nettstad", "nettsted"), ("omsetj", "oversett"), ("omset", "oversett"), ("oppleving", "opplevelse"),
    ("rekneskap", "regnskap"), ("rein", "ren"), ("gjering", "gjøring"), ("røyr", "rør"), ("rådgjev", "rådgiv"),
    ("sjuk", "syk"), ("skilj", "skill"), ("skul", "skol"), ("snikk", "snekk"), ("song", "sang"), ("spel", "spill"), ("søkj", "søk"),
    ("teikn", "tegn"), ("tenest", "tjenest"), ("tilverk", "tilvirk"), ("vatn", "vann"), ("vegbygg", "veibygg"),
    ("verkstad", "verksted"), ("verksemd", "virksomhet"), ("vindauge", "vindu"), ("vindaug", "vindus"), ("øving", "øvelse"),
];

/// Endings of those who do something, and of what is done.
const ENDINGS: &[&str] = &[
    "asjon", "sjon", "ering", "ingen", "inga", "ing", "eriet", "eri", "eren", "aren", "erer", "er", "ar", "øren", "ør",
    "ist", "asje", "yre", "e",
];

/// A word as bokmål writes it, where that is another.
pub(super) fn in_bokmal(word: &str) -> Option<String> {
    let mut other = word.to_owned();
    for (nynorsk, bokmal) in NYNORSK {
        if other.contains(nynorsk) {
            other = other.replacen(nynorsk, bokmal, 1);
        }
    }
    (other != word).then_some(other)
}

/// Words that are made of the same base: «snekring» of «snekker», «montering» of «montør». Most of them are none.
pub(super) fn of_one_base(word: &str) -> Vec<String> {
    let mut words = Vec::new();
    for ending in ENDINGS {
        let Some(base) = word.strip_suffix(ending) else {
            continue;
        };
        if base.chars().count() < SHORTEST_BASE {
            continue;
        }
        let bases = std::iter::once(base.to_owned()).chain(other_base(base));
        for base in bases {
            let made = ENDINGS.iter().map(|other| format!("{base}{other}"));
            words.extend(
                made.filter(|made| made != word && !words.contains(made))
                    .collect::<Vec<_>>(),
            );
        }
    }
    words
}

/// «Snekk-» before a vowel is «snekr-» before «ing»; and the other way round.
fn other_base(base: &str) -> Option<String> {
    let mut letters = base.chars().rev();
    let (last, before) = (letters.next()?, letters.next()?);
    let is_consonant = |letter: char| !"aeiouyæøå".contains(letter);
    if last == before && is_consonant(last) {
        return Some(format!("{}r", base.strip_suffix(last)?));
    }
    if last == 'r' && is_consonant(before) && before != 'r' {
        return Some(format!("{}{before}", base.strip_suffix('r')?));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nynorsk_words_are_found_in_bokmal() {
        for (nynorsk, bokmal) in [
            ("sjukepleiar", "sykepleiar"),
            ("heimesjukepleie", "hjemmesykepleie"),
            ("rekneskapsførar", "regnskapsførar"),
            ("tannlækjar", "tannlege"),
            ("skule", "skole"),
        ] {
            assert_eq!(in_bokmal(nynorsk).as_deref(), Some(bokmal));
        }
        assert_eq!(in_bokmal("frisør"), None);
        assert_eq!(in_bokmal(""), None);
    }

    #[test]
    fn those_who_do_something_and_what_they_do_have_one_base() {
        for (word, other) in [
            ("snekker", "snekring"),
            ("snekring", "snekker"),
            ("montør", "montering"),
            ("massør", "massasje"),
            ("bakeri", "baker"),
        ] {
            let words = of_one_base(word);
            assert!(words.iter().any(|found| found == other), "{word}: {words:?}");
        }
        assert!(of_one_base("er").is_empty() && of_one_base("日本語").is_empty());
    }
}
