//! The Rust compiler, and whether it can build for wasm32. The normal way first, Debian's packages when that is refused.

use crate::run::{ask, must};
use crate::step::step;
use crate::versions::{self, Version};
use crate::{debian, paths};
use anyhow::{Context, Result, bail};
use std::io::Write;
use std::process::{Command, Stdio};

/// The target of everything that runs in a browser.
pub const WASM: &str = "wasm32-unknown-unknown";
/// The name under which Debian's compiler is linked into rustup.
pub const DEBIAN: &str = "debian";

/// A compiler, as it is called.
#[derive(Debug, Clone)]
pub struct Toolchain {
    /// What `RUSTUP_TOOLCHAIN` must be; nothing where the active one serves.
    pub name: Option<String>,
    /// The target of programs that run here, as `x86_64-unknown-linux-gnu`.
    pub host: String,
    pub version: Version,
    /// Whether a program for wasm32 compiles and links.
    pub wasm: bool,
}

impl Toolchain {
    /// Asks the active toolchain, or one of rustup's by name.
    pub fn inspect(name: Option<&str>) -> Option<Self> {
        let words = ask(rustc(name).arg("-vV"))?;
        let host = words.lines().find_map(|line| line.strip_prefix("host: "))?.to_owned();
        let version = Version::find(&words)?;
        Some(Self {
            name: name.map(str::to_owned),
            host,
            version,
            wasm: builds_for_wasm(name),
        })
    }

    /// Whether it is new enough.
    pub fn fits(&self) -> bool {
        Version::find(versions::RUSTC).is_some_and(|oldest| self.version >= oldest)
    }

    /// A linked Debian toolchain, when rustup has one.
    pub fn linked_debian() -> Option<Self> {
        let list = ask(Command::new("rustup").args(["toolchain", "list"]))?;
        let linked = list.lines().any(|line| line.split_whitespace().next() == Some(DEBIAN));
        if linked { Self::inspect(Some(DEBIAN)) } else { None }
    }
}

/// A compiler that builds for wasm32: the active one, the linked one, or one that is installed now.
pub fn ready() -> Result<Toolchain> {
    let Some(active) = Toolchain::inspect(None) else {
        bail!("there is no Rust compiler that runs. Install rustup (https://rustup.rs), then try again");
    };
    if active.fits() && active.wasm {
        return Ok(active);
    }
    if let Some(linked) = Toolchain::linked_debian().filter(|linked| linked.fits() && linked.wasm) {
        return Ok(linked);
    }
    if !active.fits() {
        bail!(
            "Rust {} is too old, {} is needed. Do: rustup update stable",
            active.version,
            versions::RUSTC
        );
    }
    let added = step("adding the wasm32 target with rustup", |step| {
        must(Command::new("rustup").args(["target", "add", WASM]), step)
    });
    match added {
        Ok(_) => Toolchain::inspect(None).filter(|active| active.wasm).with_context(|| {
            format!(
                "rustup added the target {WASM}, but a program for it still does not link. Try: rustup update stable"
            )
        }),
        Err(refused) => {
            println!("  rustup could not add it; falling back to Debian's compiler for the web");
            debian::install().with_context(|| format!("the wasm32 target is missing. First: {refused}"))
        }
    }
}

fn rustc(name: Option<&str>) -> Command {
    let mut rustc = Command::new("rustc");
    rustc.current_dir(paths::root());
    if let Some(name) = name {
        rustc.env("RUSTUP_TOOLCHAIN", name);
    }
    rustc
}

/// Compiles and links an empty program: the one question that finds a missing, stale or linkerless standard library.
fn builds_for_wasm(name: Option<&str>) -> bool {
    let out = std::env::temp_dir().join(format!("felles-probe-{}.wasm", std::process::id()));
    let mut command = rustc(name);
    command
        .args([
            "-",
            "--crate-name",
            "probe",
            "--edition",
            "2024",
            "--target",
            WASM,
            "-o",
        ])
        .arg(&out);
    let child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let built = child.is_ok_and(|mut child| {
        let written = child
            .stdin
            .take()
            .is_some_and(|mut input| input.write_all(b"fn main() {}").is_ok());
        child.wait().is_ok_and(|status| status.success()) && written
    });
    let _ = std::fs::remove_file(out);
    built
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_compiler_that_runs_these_tests_is_seen() {
        let active = Toolchain::inspect(None).expect("an active toolchain");
        assert!(active.fits(), "{active:?}");
        assert!(active.host.contains('-'), "{active:?}");
    }

    #[test]
    fn a_toolchain_that_is_not_there_is_nothing() {
        assert!(Toolchain::inspect(Some("/no/such/toolchain")).is_none());
    }
}
