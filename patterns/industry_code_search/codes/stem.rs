//! The stem of a Norwegian word: what its forms have in common.

use rust_stemmers::{Algorithm, Stemmer};

/// Letters that must be left of a stem.
const SHORTEST: usize = 4;

/// Snowball's rules for Norwegian, and one of ours.
pub(super) struct Stems(Stemmer);

impl Stems {
    pub fn new() -> Self {
        Self(Stemmer::create(Algorithm::Norwegian))
    }

    /// The stem of a folded word, which the word begins with.
    ///
    /// Snowball takes the endings of nouns, adjectives and verbs. Trades are also named by what is done in them: «tapetsering»
    /// is what a «tapetserer» does.
    pub fn of(&self, word: &str) -> String {
        let stem = self.0.stem(word);
        // Snowball also writes endings anew (-erte to -er): always a beginning of the word, but that is not ours to promise.
        let stem = if word.starts_with(&*stem) { &*stem } else { word };
        let noun = stem.strip_suffix("ing").filter(|rest| rest.chars().count() >= SHORTEST);
        noun.unwrap_or(stem).to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        let stems = Stems::new();
        for forms in [
            &["fotograf", "fotografer", "fotografene", "fotografs"][..],
            &["tapetserer", "tapetsering"],
            &["rengjøring", "rengjør", "rengjører"],
            &["butikk", "butikker", "butikkar", "butikkane"],
        ] {
            let found: Vec<_> = forms.iter().map(|form| stems.of(form)).collect();
            assert!(found.iter().all(|stem| *stem == found[0]), "{forms:?}: {found:?}");
        }
    }

    #[test]
    fn a_word_begins_with_its_stem() {
        let stems = Stems::new();
        for word in ["", "a", "ing", "ting", "maling", "lekte", "hetenes", "日本", "12"] {
            assert!(word.starts_with(&stems.of(word)), "{word}");
        }
    }
}
