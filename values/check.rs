//! Check digits: modulus 10, 11 and 97.

const fn value(ascii: u8) -> u32 {
    ascii.wrapping_sub(b'0') as u32
}

/// The remainder modulo 11 of digits, each times its weight.
pub(super) fn weighted(digits: &[u8], weights: &[u32]) -> u32 {
    digits
        .iter()
        .zip(weights)
        .map(|(digit, weight)| value(*digit) * weight)
        .sum::<u32>()
        % 11
}

/// The remainder modulo 11 of a row whose last digit is the check digit: from there the weights are 1, then 2 to 7 over and
/// over. Zero where the check digit is right.
pub(super) fn modulus_11(digits: &[u8]) -> u32 {
    let weights = std::iter::once(1).chain((2..=7).cycle());
    digits
        .iter()
        .rev()
        .zip(weights)
        .map(|(digit, weight)| value(*digit) * weight)
        .sum::<u32>()
        % 11
}

/// The remainder modulo 10 (Luhn) of a row whose last digit is the check digit: every second digit counts twice, and
/// the digits of what that gives are added. Zero where the check digit is right.
pub(super) fn modulus_10(digits: &[u8]) -> u32 {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| {
            let product = value(*digit) * if place.is_multiple_of(2) { 1 } else { 2 };
            product / 10 + product % 10
        })
        .sum();
    sum % 10
}

/// The remainder modulo 97 (ISO 7064) of digits and letters, a letter being 10 to 35. One where the check digits, moved
/// to the end, are right.
pub(super) fn modulus_97(characters: impl Iterator<Item = u8>) -> u32 {
    characters.fold(0, |remainder, character| {
        if character.is_ascii_digit() {
            (remainder * 10 + value(character)) % 97
        } else {
            (remainder * 100 + u32::from(character.to_ascii_uppercase().saturating_sub(b'A')) + 10) % 97
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_examples_hold() {
        // Brønnøysundregistrene's, on how the number is built.
        assert_eq!(modulus_11(b"123456785"), 0);
        assert_eq!(modulus_11(b"123456784"), 10);
        // The example of ISO/IEC 7812.
        assert_eq!(modulus_10(b"79927398713"), 0);
        assert_eq!(modulus_10(b"79927398710"), 7);
        // The example of ISO 11649: the reference RF18 5390 0754 7034.
        assert_eq!(modulus_97(b"539007547034RF18".iter().copied()), 1);
        assert_eq!(weighted(b"12", &[3, 7]), 6);
    }
}
