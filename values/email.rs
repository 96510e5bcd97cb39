//! [`Email`]: an e-mail address.

use super::{
    form_value::{debug_as_text, text_value, value_errors},
    typed,
};
use std::{fmt, str::FromStr};

/// An e-mail address that mail can be sent to from anywhere.
///
/// ```
/// use felles::values::Email;
///
/// let address: Email = " Ola.Nordmann@Example.NO ".parse()?;
/// assert_eq!(address.as_str(), "Ola.Nordmann@example.no");
/// assert_eq!(address.domain(), "example.no");
/// # Ok::<(), felles::values::EmailError>(())
/// ```
///
/// # The rule
///
/// It is that of [HTML's `<input
/// type="email">`](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address), with four differences:
///
/// - the domain has a point in it, for nobody outside a network can send to `ola@intranett`;
/// - before the @ there is no point first, last, or next to another, which RFC 5321 forbids and which is a slip of the
///   finger;
/// - before the @ there are at most 64 characters, and 254 in all (RFC 5321);
/// - the domain may have letters of any script, as `post@blåbær.no`. It is kept as it was typed, in small letters:
///   whoever sends mail turns it into Punycode (`xn--blbr-roah.no`), and browsers do so themselves in their e-mail
///   fields.
///
/// Before the @ there are only ASCII letters: an address with others needs SMTPUTF8 in every server on its way, and
/// much of Norway's mail has it not.
///
/// Spaces around it, unseen marks in it, `mailto:` and angle brackets, which come with a paste, are dropped. The case
/// before the @ is kept, for a server may tell `Ola` from `ola`; so two addresses that reach the same person may not be
/// equal here.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Email(String);

const MOST: usize = 254;
const MOST_BEFORE: usize = 64;
const MOST_IN_LABEL: usize = 63;

impl Email {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands before the @.
    pub fn mailbox(&self) -> &str {
        self.0.split_once('@').map_or("", |(mailbox, _)| mailbox)
    }

    /// What stands after the @, in small letters.
    pub fn domain(&self) -> &str {
        self.0.split_once('@').map_or("", |(_, domain)| domain)
    }
}

/// Why a text is not an [`Email`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EmailError {
    /// There is nothing but spaces.
    Empty,
    /// There is no @.
    NoAt,
    /// There are several @.
    SeveralAts,
    /// There is a space within.
    Space,
    /// Before the @ there is nothing, or a point where none can be, or a character that none can have.
    Mailbox,
    /// After the @ there is no domain with a point in it, or a character that none can have.
    Domain,
    /// It is longer than an address can be.
    TooLong,
}

crate::words! { "email";
    EMPTY = { nb: "Skriv en e-postadresse, for eksempel navn@firma.no.", nn: "Skriv ei e-postadresse, til dømes namn@firma.no.", en: "Enter an email address, for example name@company.no." };
    NO_AT = { nb: "E-postadressen mangler @. Skriv den slik: navn@firma.no.", nn: "E-postadressa manglar @. Skriv ho slik: namn@firma.no.", en: "The email address has no @. Enter it like this: name@company.no." };
    SEVERAL_ATS = { nb: "E-postadressen har flere enn én @. Skriv bare én adresse.", nn: "E-postadressa har fleire enn éin @. Skriv berre éi adresse.", en: "The email address has more than one @. Enter only one address." };
    SPACE = { nb: "E-postadressen har et mellomrom. Fjern det.", nn: "E-postadressa har eit mellomrom. Fjern det.", en: "The email address has a space. Remove it." };
    MAILBOX = { nb: "Det som står foran @, kan bare ha bokstaver fra a til z, siffer, og tegn som punktum, bindestrek og understrek. Se etter at det er riktig.", nn: "Det som står framfor @, kan berre ha bokstavar frå a til z, siffer, og teikn som punktum, bindestrek og understrek. Sjå etter at det er rett.", en: "Before the @ there can only be letters from a to z, digits, and characters such as points, hyphens and underscores. Check that it is right." };
    DOMAIN = { nb: "Det som står etter @, stemmer ikke. Se etter at det slutter for eksempel på .no eller .com.", nn: "Det som står etter @, stemmer ikkje. Sjå etter at det sluttar til dømes på .no eller .com.", en: "What stands after the @ is not right. Check that it ends with for example .no or .com." };
    TOO_LONG = { nb: "E-postadressen er for lang. Skriv bare én adresse.", nn: "E-postadressa er for lang. Skriv berre éi adresse.", en: "The email address is too long. Enter only one address." };
}

value_errors! {
    EmailError {
        Self::Empty => &EMPTY;
        Self::NoAt => &NO_AT;
        Self::SeveralAts => &SEVERAL_ATS;
        Self::Space => &SPACE;
        Self::Mailbox => &MAILBOX;
        Self::Domain => &DOMAIN;
        Self::TooLong => &TOO_LONG;
    }
}

/// Reads an address.
impl FromStr for Email {
    type Err = EmailError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = typed::trim(text);
        let text = text
            .strip_prefix('<')
            .and_then(|rest| rest.strip_suffix('>'))
            .unwrap_or(text);
        let text = typed::trim(typed::without_start(text, "mailto:").unwrap_or(text));
        if text.is_empty() {
            return Err(EmailError::Empty);
        }
        // What is longer by far is not looked at, and no memory is taken for it.
        if text.len() > 4 * MOST {
            return Err(EmailError::TooLong);
        }
        let (mailbox, domain) = text.split_once('@').ok_or(EmailError::NoAt)?;
        if domain.contains('@') {
            return Err(EmailError::SeveralAts);
        }
        if text.contains(char::is_whitespace) {
            return Err(EmailError::Space);
        }
        let seen = |letter: &char| !typed::is_unseen(*letter);
        let mailbox: String = mailbox.chars().filter(seen).collect();
        let domain: String = domain.chars().filter(seen).flat_map(char::to_lowercase).collect();
        if !is_mailbox(&mailbox) {
            return Err(EmailError::Mailbox);
        }
        if !is_domain(&domain) {
            return Err(EmailError::Domain);
        }
        if mailbox.len() > MOST_BEFORE || mailbox.len() + 1 + domain.len() > MOST {
            return Err(EmailError::TooLong);
        }
        Ok(Self(format!("{mailbox}@{domain}")))
    }
}

/// Points part it, and each part has a character.
fn is_mailbox(text: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+/=?^_`{|}~-".contains(&byte);
    text.split('.')
        .all(|part| !part.is_empty() && part.bytes().all(is_allowed))
}

/// Two labels at least, of letters and digits of any script, and hyphens that are neither first nor last. The last one
/// has a letter, or it is an address of numbers.
fn is_domain(text: &str) -> bool {
    let is_label = |label: &str| {
        let fits = (1..=MOST_IN_LABEL).contains(&label.chars().count());
        fits && !label.starts_with('-') && !label.ends_with('-') && label.chars().all(is_of_label)
    };
    let has_letter = |label: &str| label.chars().any(char::is_alphabetic);
    text.contains('.') && text.split('.').all(is_label) && text.rsplit('.').next().is_some_and(has_letter)
}

/// Marks stand over or under letters, in scripts that write them as characters of their own.
fn is_of_label(letter: char) -> bool {
    letter == '-' || letter.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&letter)
}

/// As it is.
impl fmt::Display for Email {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

debug_as_text!(Email);
text_value!(Email);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read() {
        for (text, read) in [
            ("ola@example.no", "ola@example.no"),
            (" Ola.Nordmann+post@Example.NO\u{a0}", "Ola.Nordmann+post@example.no"),
            ("mailto:ola@example.no", "ola@example.no"),
            ("<ola@example.no>", "ola@example.no"),
            ("o@a.no", "o@a.no"),
            ("o'brien_#!@a-b.co.uk", "o'brien_#!@a-b.co.uk"),
            ("post@BLÅBÆR.no", "post@blåbær.no"),
            ("post@xn--blbr-roah.no", "post@xn--blbr-roah.no"),
            ("post@例え.テスト", "post@例え.テスト"),
            ("ola\u{200b}@exam\u{ad}ple.no", "ola@example.no"),
            ("1@2.no", "1@2.no"),
        ] {
            assert_eq!(
                text.parse::<Email>().map(|email| email.to_string()),
                Ok(read.to_owned()),
                "{text}"
            );
        }
    }

    #[test]
    fn errors_say_what_is_wrong() {
        let long_label = format!("ola@{}.no", "a".repeat(64));
        let long_mailbox = format!("{}@example.no", "a".repeat(65));
        let long_domain = format!("ola@{}no", "abcdefghi.".repeat(26));
        for (text, error) in [
            ("", EmailError::Empty),
            ("mailto:", EmailError::Empty),
            ("ola.example.no", EmailError::NoAt),
            ("ola@example.no, kari@example.no", EmailError::SeveralAts),
            ("ola@@example.no", EmailError::SeveralAts),
            ("ola nordmann@example.no", EmailError::Space),
            ("ola@ example.no", EmailError::Space),
            ("@example.no", EmailError::Mailbox),
            (".ola@example.no", EmailError::Mailbox),
            ("ola.@example.no", EmailError::Mailbox),
            ("o..la@example.no", EmailError::Mailbox),
            ("åse@example.no", EmailError::Mailbox),
            ("\"ola\"@example.no", EmailError::Mailbox),
            ("ola@", EmailError::Domain),
            ("ola@example", EmailError::Domain),
            ("ola@.no", EmailError::Domain),
            ("ola@example.", EmailError::Domain),
            ("ola@-example.no", EmailError::Domain),
            ("ola@example-.no", EmailError::Domain),
            ("ola@ex_ample.no", EmailError::Domain),
            ("ola@[127.0.0.1]", EmailError::Domain),
            ("ola@127.0.0.1", EmailError::Domain),
            ("ola@example.no.", EmailError::Domain),
            ("ola@example.no;", EmailError::Domain),
            (&long_label, EmailError::Domain),
            (&long_mailbox, EmailError::TooLong),
            (&long_domain, EmailError::TooLong),
        ] {
            assert_eq!(text.parse::<Email>(), Err(error), "{text}");
        }
    }

    #[test]
    fn an_address_has_two_parts() {
        let email: Email = "Ola@Example.no".parse().expect("an address");
        assert_eq!((email.mailbox(), email.domain()), ("Ola", "example.no"));
    }
}
