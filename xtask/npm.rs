//! Node and what package.json names: wasm-opt, Playwright, axe, TypeScript.

use crate::paths;
use crate::run::{ask, must};
use crate::step::step;
use crate::versions::{self, Version};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The lock as it was when `node_modules` was last installed whole.
const STAMP: &str = "node_modules/.installed-lock.json";

/// The version of Node, where there is one.
pub fn node() -> Option<Version> {
    Version::find(&ask(Command::new("node").arg("--version"))?)
}

/// Whether a version of Node is new enough.
pub fn fits(node: Version) -> bool {
    Version::find(versions::NODE).is_some_and(|oldest| node >= oldest)
}

/// Whether `node_modules` holds what the lock names.
pub fn installed(root: &Path) -> bool {
    let read = |name: &str| std::fs::read(root.join(name)).ok();
    read(STAMP).is_some_and(|stamp| read("package-lock.json") == Some(stamp))
}

/// Installs what the lock names, unless it is there.
pub fn ready() -> Result<()> {
    let Some(found) = node() else {
        bail!(
            "Node is missing. Install Node {} or newer (https://nodejs.org), then try again",
            versions::NODE
        );
    };
    if !fits(found) {
        bail!(
            "Node {found} is too old, {} or newer is needed (https://nodejs.org)",
            versions::NODE
        );
    }
    install("npm ci", &paths::root())
}

/// Installs what the lock in a folder names, unless it is there.
pub fn install(label: &str, folder: &Path) -> Result<()> {
    if installed(folder) {
        return Ok(());
    }
    step(label, |step| {
        let npm = paths::on_path("npm").context("npm is missing; it comes with Node (https://nodejs.org)")?;
        let mut npm = Command::new(npm);
        npm.args(["ci", "--no-progress"])
            .current_dir(folder)
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        must(&mut npm, step)
    })?;
    std::fs::copy(folder.join("package-lock.json"), folder.join(STAMP)).context("cannot note what npm installed")?;
    Ok(())
}

/// Where the programs of `node_modules` lie.
pub fn programs() -> PathBuf {
    paths::root().join("node_modules").join(".bin")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_lock_is_seen() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).expect("written");
        std::fs::create_dir(folder.path().join("node_modules")).expect("made");
        write("package-lock.json", "one");
        assert!(!installed(folder.path()), "nothing was installed");
        write(STAMP, "one");
        assert!(installed(folder.path()));
        write("package-lock.json", "two");
        assert!(!installed(folder.path()));
    }

    #[test]
    fn the_lock_names_no_registry_and_every_version_is_exact() {
        let read = |name: &str| std::fs::read_to_string(paths::root().join(name)).expect(name);
        assert!(
            !read("package-lock.json").contains("\"resolved\""),
            "package-lock.json names where packages were fetched"
        );
        let package: serde_json::Value = serde_json::from_str(&read("package.json")).expect("JSON");
        let wanted = package["devDependencies"].as_object().expect("devDependencies");
        for (name, version) in wanted {
            let exact = version
                .as_str()
                .is_some_and(|v| v.starts_with(|c: char| c.is_ascii_digit()));
            assert!(exact, "{name} {version} is not an exact version");
        }
    }
}
