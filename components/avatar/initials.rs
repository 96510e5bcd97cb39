//! The initials of a name.

/// The first letters of the first and the last word, or of the one word there is. Nothing where there are no letters.
///
/// A letter keeps the marks that stand on it. One that is two letters when it is large, such as ß, stays small.
pub(super) fn of(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(first_letter);
    let first = words.next();
    let last = words.next_back();
    first.into_iter().chain(last).collect()
}

fn first_letter(word: &str) -> Option<String> {
    let mut signs = word.chars().skip_while(|sign| !sign.is_alphabetic());
    let letter = signs.next()?;
    let mut large = letter.to_uppercase();
    let large = match (large.next(), large.next()) {
        (Some(large), None) => large,
        _ => letter,
    };
    let marks = signs.take_while(|sign| ('\u{300}'..='\u{36f}').contains(sign));
    Some(std::iter::once(large).chain(marks).collect())
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn they_are_of_the_first_and_the_last_name() {
        for (name, initials) in [
            ("Kari Nordmann", "KN"),
            ("  kari   anne  nordmann ", "KN"),
            ("Øystein Åsen", "ØÅ"),
            ("Anne-Marie Berg", "AB"),
            ("Kari", "K"),
            ("(Kari) «Nordmann»", "KN"),
            ("E\u{301}mile Zola", "E\u{301}Z"),
            ("ßara", "ß"),
            ("محمد علي", "مع"),
            ("", ""),
            ("123 ***", ""),
        ] {
            assert_eq!(of(name), initials, "{name}");
        }
    }
}
