//! Letters that find an item: which one, with no page in sight.

/// The item that the letters lead to from the one at `from`: the next that begins with them, around the end. The same letter
/// again goes on to the next; more letters stay where they already are right.
pub(crate) fn find<L: AsRef<str>>(labels: &[L], from: usize, letters: &str) -> Option<usize> {
    let letters = letters.to_lowercase();
    let mut each = letters.chars();
    let first = each.next()?;
    let is_repeated = each.all(|letter| letter == first);
    let (wanted, start) = if is_repeated {
        (first.to_string(), from + 1)
    } else {
        (letters, from)
    };
    let count = labels.len();
    (0..count)
        .map(|step| (start + step) % count)
        .find(|index| labels[*index].as_ref().trim().to_lowercase().starts_with(&wanted))
}

#[cfg(test)]
mod tests {
    use super::find;

    fn labels() -> Vec<String> {
        ["Kopier", "Skriv ut", " Send", "Slett", "Økonomi"]
            .map(str::to_owned)
            .to_vec()
    }

    #[test]
    fn a_letter_leads_to_the_next_that_begins_with_it_and_around() {
        assert_eq!(find(&labels(), 0, "s"), Some(1));
        assert_eq!(find(&labels(), 1, "S"), Some(2));
        assert_eq!(find(&labels(), 3, "s"), Some(1));
        assert_eq!(find(&labels(), 4, "k"), Some(0));
        assert_eq!(find(&labels(), 0, "ø"), Some(4));
        assert_eq!(find(&labels(), 0, "x"), None);
        assert_eq!(find(&labels(), 0, ""), None);
        assert_eq!(find::<String>(&[], 0, "a"), None);
    }

    #[test]
    fn more_letters_stay_where_they_are_right() {
        assert_eq!(find(&labels(), 1, "sk"), Some(1));
        assert_eq!(find(&labels(), 1, "sl"), Some(3));
        assert_eq!(find(&labels(), 1, "ss"), Some(2), "the same again goes on");
    }
}
