//! `cargo xtask doctor`: what is found, missing or too old, and how to mend it.

use crate::browser;
use crate::npm;
use crate::paths;
use crate::toolchain::{Toolchain, WASM};
use crate::tools::{TOOLS, Tool};
use crate::versions::{self, Version, locked};
use anyhow::{Result, bail};
use std::path::Path;

struct Row {
    what: String,
    state: State,
    /// The version and place, or how to mend it.
    note: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Found,
    Missing,
    TooOld,
    Differs,
}

impl Row {
    fn found(what: &str, note: String) -> Self {
        Self {
            what: what.to_owned(),
            state: State::Found,
            note,
        }
    }

    fn bad(what: &str, state: State, note: &str) -> Self {
        Self {
            what: what.to_owned(),
            state,
            note: note.to_owned(),
        }
    }
}

/// Prints the table; an error when something needed is not in order.
pub fn doctor() -> Result<()> {
    let mut rows = rust();
    rows.extend(TOOLS.iter().map(tool));
    rows.extend(node());
    rows.extend(browser());
    rows.push(lock_file(&paths::root()));
    print!("{}", table(&rows));
    println!("cache: {}", paths::cache().display());
    let wrong = rows.iter().filter(|row| row.state != State::Found).count();
    if wrong > 0 {
        bail!(
            "{wrong} of {} not in order. `cargo xtask setup` mends what can be mended by itself",
            rows.len()
        );
    }
    Ok(())
}

fn rust() -> Vec<Row> {
    let Some(active) = Toolchain::inspect(None) else {
        return vec![Row::bad("Rust", State::Missing, "install rustup: https://rustup.rs")];
    };
    let usable = if active.fits() && active.wasm {
        Some(active.clone())
    } else {
        Toolchain::linked_debian()
    };
    let chosen = usable.filter(|toolchain| toolchain.fits() && toolchain.wasm);
    let shown = chosen.as_ref().unwrap_or(&active);
    let name = shown.name.as_deref().unwrap_or("the active toolchain");
    let rust = if shown.fits() {
        Row::found("Rust", format!("{} ({name}, {})", shown.version, shown.host))
    } else {
        Row::bad(
            "Rust",
            State::TooOld,
            &format!("{}; {} is needed: rustup update stable", shown.version, versions::RUSTC),
        )
    };
    let wasm = if chosen.is_some() {
        Row::found(WASM, format!("an empty program compiles and links with {name}"))
    } else {
        Row::bad(
            WASM,
            State::Missing,
            &format!("rustup target add {WASM}; on Debian also: cargo xtask setup"),
        )
    };
    vec![rust, wasm]
}

fn tool(tool: &Tool) -> Row {
    if let Some(found) = tool.find() {
        return Row::found(tool.name, format!("{} {}", found.version, found.folder.display()));
    }
    match tool.on_path() {
        Some(other) => {
            let note = format!(
                "{} in {}; {} is needed: cargo xtask setup",
                other.version,
                other.folder.display(),
                tool.version
            );
            let state = if Version::find(tool.version) > Some(other.version) {
                State::TooOld
            } else {
                State::Differs
            };
            Row::bad(tool.name, state, &note)
        }
        None => Row::bad(
            tool.name,
            State::Missing,
            &format!("{} is needed: cargo xtask setup", tool.version),
        ),
    }
}

fn node() -> Vec<Row> {
    let modules = if npm::installed(&paths::root()) {
        Row::found("node_modules", "as package-lock.json says".to_owned())
    } else {
        Row::bad(
            "node_modules",
            State::Missing,
            "or not as package-lock.json says: cargo xtask setup",
        )
    };
    let node = match npm::node() {
        Some(found) if npm::fits(found) => {
            Row::found("Node", format!("{found} {}", place(paths::on_path("node").as_deref())))
        }
        Some(old) => Row::bad(
            "Node",
            State::TooOld,
            &format!("{old}; {} is needed: https://nodejs.org", versions::NODE),
        ),
        None => Row::bad("Node", State::Missing, "https://nodejs.org"),
    };
    vec![node, modules]
}

fn browser() -> Vec<Row> {
    let (chrome, driver) = (browser::chrome(), browser::driver());
    let row = |what: &str, found: Option<&Path>| match found {
        Some(path) => {
            let version =
                browser::version(path).map_or_else(|| "version unknown".to_owned(), |version| version.to_string());
            Row::found(what, format!("{version} {}", path.display()))
        }
        None => Row::bad(what, State::Missing, &browser::how_to_mend()),
    };
    let mut rows = vec![
        row("Chromium", chrome.as_deref()),
        row("chromedriver", driver.as_deref()),
    ];
    if chrome.is_some() && driver.is_some() && browser::find().is_none() {
        rows.push(Row::bad("browser and driver", State::Differs, &browser::how_to_mend()));
    }
    rows
}

fn lock_file(root: &Path) -> Row {
    let what = "wasm-bindgen in Cargo.lock";
    let lock = std::fs::read_to_string(root.join("Cargo.lock")).unwrap_or_default();
    let ours = versions::WASM_BINDGEN;
    match locked(&lock, "wasm-bindgen") {
        Some(theirs) if theirs == ours => Row::found(what, theirs.to_owned()),
        Some(theirs) => Row::bad(
            what,
            State::Differs,
            &format!("{theirs}: cargo update -p wasm-bindgen --precise {ours}"),
        ),
        None => Row::bad(what, State::Missing, "cargo generate-lockfile"),
    }
}

fn place(path: Option<&Path>) -> String {
    path.map(|path| path.display().to_string()).unwrap_or_default()
}

fn table(rows: &[Row]) -> String {
    let width = rows
        .iter()
        .map(|row| row.what.chars().count())
        .max()
        .unwrap_or_default();
    let line = |row: &Row| {
        let state = match row.state {
            State::Found => "found",
            State::Missing => "missing",
            State::TooOld => "too old",
            State::Differs => "differs",
        };
        format!("{:width$}  {state:7}  {}\n", row.what, row.note)
    };
    rows.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_lines_up() {
        let rows = [
            Row::found("Node", "20.1.0".to_owned()),
            Row::bad("chromedriver", State::Missing, "install it"),
        ];
        assert_eq!(
            table(&rows),
            "Node          found    20.1.0\nchromedriver  missing  install it\n"
        );
    }

    #[test]
    fn another_version_in_the_lock_differs() {
        let folder = tempfile::tempdir().expect("temporary folder");
        assert!(lock_file(folder.path()).state == State::Missing);
        let text = "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.1\"\n";
        std::fs::write(folder.path().join("Cargo.lock"), text).expect("written");
        assert!(lock_file(folder.path()).state == State::Differs);
    }
}
