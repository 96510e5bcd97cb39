//! What nobody can guess, how it is kept, and how it is compared.

use sha2::{Digest, Sha256};
use std::fmt::Write;
use subtle::ConstantTimeEq;

/// The system has no randomness to give: nothing can be kept apart then.
#[derive(Debug, thiserror::Error)]
#[error("the system gave no random numbers")]
pub struct NoRandomness;

/// 256 random bits, as text.
pub fn random() -> Result<String, NoRandomness> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|_| NoRandomness)?;
    Ok(hex(&bytes))
}

/// What is kept of a secret: it cannot be found from this.
pub fn hash(secret: &str) -> String {
    hash_bytes(secret.as_bytes())
}

/// The same of bytes.
pub fn hash_bytes(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Whether two secrets are the same, in a time that tells nothing about how far they are.
pub fn same(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            // A String takes all that is written.
            let _ = write!(text, "{byte:02x}");
            text
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_long_and_never_the_same() {
        let (one, other) = (random().expect("random"), random().expect("random"));
        assert_eq!(one.len(), 64);
        assert_ne!(one, other);
        assert!(same(&one, &one.clone()));
        assert!(!same(&one, &other) && !same(&one, "") && !same("", &one));
    }

    #[test]
    fn a_hash_is_the_known_one() {
        assert_eq!(
            hash("abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
