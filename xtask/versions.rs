//! The version of every outside tool, in this one place. What comes from npm is pinned in package.json and its lock;
//! a test below holds the two together.

use std::fmt;

/// Bundles the showcase.
pub const TRUNK: &str = "0.21.14";
/// Must be the same as the `wasm-bindgen` crate in Cargo.lock: set-up checks it.
pub const WASM_BINDGEN: &str = "0.2.130";
/// The oldest compiler: the `rust-version` of Cargo.toml.
pub const RUSTC: &str = "1.95";
/// The oldest Node.
pub const NODE: &str = "20";

/// Debian's compiler for the web, for machines that cannot reach the wasm32 standard library of rustup.
pub const DEBIAN_RUST: &[&str] = &[
    "rustc-web",
    "cargo-web",
    "rust-web-src",
    "rust-web-clippy",
    "rustfmt-web",
    "lld-22",
];
/// Where `lld-22` lies; the compiler looks for it under the name `rust-lld`.
pub const DEBIAN_LLD: &str = "/usr/lib/llvm-22/bin/lld";
/// Debian's browser and its driver.
pub const DEBIAN_BROWSER: &[&str] = &["chromium", "chromium-driver"];

/// What wasm-opt may use. Named one by one: with `--all-features` it writes sections that browsers refuse.
pub const WASM_OPT_FLAGS: &[&str] = &[
    "-Oz",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// A version of up to three numbers; what follows them (`-beta.1`, ` (build 3)`) is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(pub [u32; 3]);

impl Version {
    /// The first version number in a tool's own words, as in `trunk 0.21.14` or `v20.20.2`.
    pub fn find(words: &str) -> Option<Self> {
        words.split_whitespace().find_map(Self::parse)
    }

    fn parse(word: &str) -> Option<Self> {
        let word = word.strip_prefix('v').unwrap_or(word);
        let mut parts = [0; 3];
        let mut count = 0;
        for (part, text) in parts.iter_mut().zip(word.split('.')) {
            let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
            if digits.is_empty() {
                break;
            }
            *part = digits.parse().ok()?;
            count += 1;
            if digits.len() < text.len() {
                break;
            }
        }
        // A lone number is a version only where nothing but digits was written: "20", not "2nd".
        let lone = count == 1 && word.chars().all(|c| c.is_ascii_digit());
        (count >= 2 || lone).then_some(Self(parts))
    }

    /// The number before the first point: what a browser and its driver must share.
    pub fn major(self) -> u32 {
        self.0[0]
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, patch] = self.0;
        write!(f, "{major}.{minor}.{patch}")
    }
}

/// The version of a package in the text of a Cargo.lock.
pub fn locked<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| line.trim() != name);
    lines.nth(1)?.trim().strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_version_in_what_tools_say() {
        let cases = [
            ("trunk 0.21.14", Some([0, 21, 14])),
            ("wasm-bindgen 0.2.130", Some([0, 2, 130])),
            (
                "rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)",
                Some([1, 96, 0]),
            ),
            ("rustc 1.98.0-nightly (1234 2026-05-25)", Some([1, 98, 0])),
            ("v20.20.2", Some([20, 20, 2])),
            ("wasm-opt version 132 (version_132)", Some([132, 0, 0])),
            (
                "Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)",
                Some([156, 0, 8078]),
            ),
            ("command not found", None),
            ("", None),
        ];
        for (words, expected) in cases {
            assert_eq!(Version::find(words), expected.map(Version), "{words}");
        }
    }

    #[test]
    fn versions_are_ordered_by_number_not_by_letter() {
        assert!(Version::find("0.21.9") < Version::find(TRUNK));
        assert!(Version::find("1.100.0") > Version::find(RUSTC));
    }

    #[test]
    fn reads_a_lock() {
        let lock = "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.9\"\n\n[[package]]\nname = \"web-sys\"\nversion = \"1.0.0\"\n";
        assert_eq!(locked(lock, "wasm-bindgen"), Some("0.2.9"));
        assert_eq!(locked(lock, "bindgen"), None);
    }

    #[test]
    fn the_manifest_states_the_same_oldest_compiler() {
        let manifest = std::fs::read_to_string(crate::paths::root().join("Cargo.toml")).expect("root Cargo.toml");
        assert!(
            manifest.contains(&format!("rust-version = \"{RUSTC}\"")),
            "rust-version is not {RUSTC}"
        );
    }

    #[test]
    fn the_crate_and_the_command_line_tool_of_wasm_bindgen_agree() {
        let lock = std::fs::read_to_string(crate::paths::root().join("Cargo.lock")).expect("Cargo.lock");
        assert_eq!(locked(&lock, "wasm-bindgen"), Some(WASM_BINDGEN));
    }
}
