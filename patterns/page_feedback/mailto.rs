//! A `mailto:` link with a subject and a text.

/// The longest link that every mail program and browser opens.
const LONGEST: usize = 1_900;

/// A link that opens the user's mail program, as in RFC 6068.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailto {
    /// The address of the link.
    pub href: String,
    /// Whether the whole text is in it. A text that is too long is left out: half a text sent is worse than one pasted.
    pub holds_text: bool,
}

impl Mailto {
    /// A link to an address, with a subject of one line and a text of any length.
    pub fn new(address: &str, subject: &str, text: &str) -> Self {
        let subject: String = subject.chars().take(100).collect();
        let mut href = format!("mailto:{}?subject={}", encode(address, b"@"), encode(&subject, b""));
        // An encoded text is never shorter: what is surely too long need not be encoded to know it.
        let body = (text.len() <= LONGEST).then(|| encode(&text.replace("\r\n", "\n").replace('\n', "\r\n"), b""));
        let body = body.filter(|body| href.len() + body.len() < LONGEST - "&body=".len());
        if let Some(body) = body.as_ref().filter(|body| !body.is_empty()) {
            href.push_str("&body=");
            href.push_str(body);
        }
        Self {
            href,
            holds_text: body.is_some(),
        }
    }
}

/// Percent-encodes all but letters, digits, `-._~`, and what is allowed besides.
fn encode(text: &str, allowed: &[u8]) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || allowed.contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            for half in [byte >> 4, byte & 15] {
                encoded.push(char::from(b"0123456789ABCDEF"[usize::from(half)]));
            }
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_lines_and_signs_are_encoded() {
        let link = Mailto::new("post@etat.no", "Om /hjelp", "Fant ikke «skjema» & frist?\nTakk");
        assert_eq!(
            link.href,
            "mailto:post@etat.no?subject=Om%20%2Fhjelp&body=Fant%20ikke%20%C2%ABskjema%C2%BB%20%26%20frist%3F%0D%0ATakk"
        );
        assert!(link.holds_text);
    }

    #[test]
    fn neither_address_nor_text_adds_a_field() {
        let link = Mailto::new("a?cc=b@c.no&bcc=d@e.no", "x", "y&bcc=z@q.no");
        assert_eq!(
            link.href,
            "mailto:a%3Fcc%3Db@c.no%26bcc%3Dd@e.no?subject=x&body=y%26bcc%3Dz%40q.no"
        );
    }

    #[test]
    fn a_long_text_is_left_out_whole() {
        for text in ["å".repeat(400), "a".repeat(1_000_000)] {
            let link = Mailto::new("post@etat.no", "Side", &text);
            assert_eq!(
                (link.href.as_str(), link.holds_text),
                ("mailto:post@etat.no?subject=Side", false)
            );
        }
        let fits = Mailto::new("post@etat.no", "Side", &"a".repeat(1_000));
        assert!(fits.holds_text && fits.href.len() < LONGEST);
    }

    #[test]
    fn no_text_is_no_body() {
        let link = Mailto::new("post@etat.no", "Side", "");
        assert_eq!(
            (link.href.as_str(), link.holds_text),
            ("mailto:post@etat.no?subject=Side", true)
        );
    }
}
