//! Text in an address: what is neither letter nor digit as `%` and two digits (RFC 3986).

use std::fmt::Write;

/// All bytes but letters, digits, `-._~` and those that are let through.
pub(super) fn encoded(text: &str, let_through: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || let_through.as_bytes().contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_letters_and_digits_pass() {
        assert_eq!(encoded("aZ09-._~", ""), "aZ09-._~");
        assert_eq!(encoded("a b&c=d?e#f%", ""), "a%20b%26c%3Dd%3Fe%23f%25");
        assert_eq!(encoded("øl@å.no", "@"), "%C3%B8l@%C3%A5.no");
        assert_eq!(encoded("\r\n\"<", ""), "%0D%0A%22%3C");
    }
}
