//! Numbers of people and organisations, as people write them.

use super::IdentityKind;

/// A number in the groups it is read in, parted by spaces where no line may break: `010190 12345`, `312 345 678`.
///
/// Digits, and the `*` that stands for one that is not shown. Spaces and full stops between them are taken away first.
/// Only the number of digits counts, so what has another number of them, or holds anything else, stays as it is.
pub(super) fn grouped(number: &str, kind: IdentityKind) -> String {
    let digits: String = number
        .chars()
        .filter(|sign| !sign.is_whitespace() && *sign != '.')
        .collect();
    let is_number = digits.bytes().all(|digit| digit.is_ascii_digit() || digit == b'*');
    let groups: &[usize] = match (kind, digits.len()) {
        (IdentityKind::Person, 11) if is_number => &[6, 5],
        (IdentityKind::Organisation, 9) if is_number => &[3, 3, 3],
        _ => return number.to_owned(),
    };
    let mut rest = digits.as_str();
    let mut parts = Vec::with_capacity(groups.len());
    for length in groups {
        let (part, after) = rest.split_at(*length);
        parts.push(part);
        rest = after;
    }
    parts.join("\u{a0}")
}
