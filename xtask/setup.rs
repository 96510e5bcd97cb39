//! Finds or installs all that a command needs, and hands out commands that use just that.

use crate::browser::{self, Browser};
use crate::step::seconds;
use crate::toolchain::{self, Toolchain};
use crate::tools::TOOLS;
use crate::versions::{self, locked};
use crate::{npm, paths};
use anyhow::{Context, Result, bail};
use std::env;
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// Tells a hook of Trunk, which runs in a process of its own, the target of programs that run here.
const HOST: &str = "FELLES_HOST";

/// All that is needed, found.
pub struct Kit {
    pub toolchain: Toolchain,
    pub browser: Option<Browser>,
    path: OsString,
}

/// What a command needs beside compiler, Trunk, wasm-bindgen and `node_modules`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum With {
    NoBrowser,
    Browser,
}

/// Finds or installs everything. Under 5 s when all is there.
pub fn set_up(with: With) -> Result<Kit> {
    let start = Instant::now();
    // One set-up at a time in a cache, so that no two build the same tool.
    let _alone = lock_cache()?;
    check_lock_file(&paths::root())?;
    let toolchain = toolchain::ready()?;
    let mut folders = Vec::new();
    for tool in TOOLS {
        let found = match tool.find() {
            Some(found) => found,
            None => tool.install(&toolchain)?,
        };
        folders.push(found.folder);
    }
    npm::ready()?;
    let browser = match with {
        With::Browser => Some(browser::ready()?),
        With::NoBrowser => None,
    };
    let compiler = toolchain
        .name
        .as_deref()
        .map_or_else(String::new, |name| format!(" ({name})"));
    println!(
        "✓ set-up: Rust {}{compiler}, Trunk {}, wasm-bindgen {} ({})",
        toolchain.version,
        versions::TRUNK,
        versions::WASM_BINDGEN,
        seconds(start.elapsed())
    );
    Ok(Kit {
        path: search_path(folders)?,
        toolchain,
        browser,
    })
}

impl Kit {
    /// The kit that `set_up` gave the process which started Trunk, seen from one of Trunk's hooks.
    pub fn in_hook() -> Result<Self> {
        let host = env::var(HOST).context("this runs as a hook of Trunk. Do: cargo xtask build")?;
        let name = env::var("RUSTUP_TOOLCHAIN").ok();
        let version = versions::Version([0; 3]);
        let path = env::var_os("PATH").unwrap_or_default();
        Ok(Self {
            toolchain: Toolchain {
                name,
                host,
                version,
                wasm: true,
            },
            browser: None,
            path,
        })
    }

    /// A program from the kit's search path, run in the root folder.
    pub fn command(&self, program: &str) -> Command {
        let found =
            paths::find_program(program, &self.path).map_or_else(|| program.into(), std::path::PathBuf::into_os_string);
        let mut command = Command::new(found);
        command
            .current_dir(paths::root())
            .env("PATH", &self.path)
            .env(HOST, &self.toolchain.host);
        without_cargo_run(&mut command);
        if let Some(name) = &self.toolchain.name {
            command.env("RUSTUP_TOOLCHAIN", name);
        }
        if let Some(browser) = &self.browser {
            command
                .env("CHROME", &browser.chrome)
                .env("CHROMEDRIVER", &browser.driver);
        }
        command
    }

    /// Cargo with one of the folders under `target/`.
    pub fn cargo(&self, subcommand: &str, folder: &str) -> Command {
        let mut cargo = self.command("cargo");
        cargo
            .arg(subcommand)
            .env("CARGO_TARGET_DIR", paths::target(folder))
            .env("CARGO_TERM_COLOR", "never");
        cargo
    }

    /// A script of a package in `node_modules`.
    pub fn node(&self, script: &str) -> Command {
        let mut node = self.command("node");
        node.arg(script);
        node
    }
}

/// `cargo run` describes xtask in the environment, and adds the libraries of its own compiler; another Cargo must not see that.
fn without_cargo_run(command: &mut Command) {
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") || text == "CARGO" {
            command.env_remove(&name);
        }
    }
    for name in ["LD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"] {
        if let Some(folders) = env::var_os(name) {
            match env::join_paths(foreign_folders(&folders)) {
                Ok(left) if !left.is_empty() => command.env(name, left),
                _ => command.env_remove(name),
            };
        }
    }
}

fn foreign_folders(folders: &OsStr) -> Vec<std::path::PathBuf> {
    let own = |folder: &Path| {
        folder.starts_with(paths::target("")) || folder.components().any(|part| part.as_os_str() == "rustlib")
    };
    env::split_paths(folders)
        .filter(|folder| !folder.as_os_str().is_empty() && !own(folder))
        .collect()
}

/// The tools before all else, xtask itself (for Trunk's hooks), `node_modules`, then what was there.
fn search_path(tools: Vec<std::path::PathBuf>) -> Result<OsString> {
    let xtask = env::current_exe()?.parent().map(Path::to_owned);
    let before = env::var_os("PATH").unwrap_or_default();
    let folders = tools
        .into_iter()
        .chain(xtask)
        .chain([npm::programs()])
        .chain(env::split_paths(&before));
    env::join_paths(folders).context("a folder's name cannot stand in PATH")
}

fn lock_cache() -> Result<File> {
    let cache = paths::cache();
    std::fs::create_dir_all(&cache).with_context(|| {
        format!(
            "cannot make {}. Set FELLES_CACHE to a folder that can be written",
            cache.display()
        )
    })?;
    let lock = File::create(cache.join("lock"))?;
    if lock.try_lock().is_err() {
        println!("  another set-up is at work; waiting for it");
        lock.lock().context("cannot lock the cache")?;
    }
    Ok(lock)
}

/// Holds the command-line wasm-bindgen against the crate: any difference breaks every page at run time.
fn check_lock_file(root: &Path) -> Result<()> {
    let Ok(lock) = std::fs::read_to_string(root.join("Cargo.lock")) else {
        return Ok(());
    };
    let ours = versions::WASM_BINDGEN;
    match locked(&lock, "wasm-bindgen") {
        Some(theirs) if theirs != ours => bail!(
            "Cargo.lock has wasm-bindgen {theirs}, xtask/versions.rs {ours}. \
             Do: cargo update -p wasm-bindgen --precise {ours}, or change versions.rs"
        ),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_wasm_bindgen_in_the_lock_is_named_with_what_to_do() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let lock = |version: &str| {
            let text = format!("[[package]]\nname = \"wasm-bindgen\"\nversion = \"{version}\"\n");
            std::fs::write(folder.path().join("Cargo.lock"), text).expect("written");
            check_lock_file(folder.path())
        };
        assert!(lock(versions::WASM_BINDGEN).is_ok());
        let error = lock("0.2.99").expect_err("another version");
        assert!(
            error.to_string().contains("cargo update -p wasm-bindgen --precise"),
            "{error}"
        );
    }

    #[test]
    fn the_libraries_that_cargo_run_adds_are_left_out() {
        let ours = paths::target("xtask").join("debug").join("deps");
        let rustup = Path::new("/home/kari/.rustup/toolchains/stable/lib/rustlib/x86_64-unknown-linux-gnu/lib");
        let users = Path::new("/opt/libraries");
        let joined = env::join_paths([&*ours, rustup, users]).expect("a path");
        assert_eq!(foreign_folders(&joined), [users]);
    }
}
