//! `cargo xtask bench`: builds the pages that are written in Rust and the showcase, then hands over to `bench/run.mjs`, which
//! adds the others and measures. `cargo xtask bench build` hands over to `bench/build.mjs`, which times builds of a crate
//! grown large.
//! `cargo xtask bench values` times how values are read, natively.

use crate::build::{self, Profile};
use crate::run::{Running, must};
use crate::setup::Kit;
use crate::step::step;
use crate::toolchain::WASM;
use crate::{npm, paths};
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};

/// Where its pages are built: with other flags than the site.
const FOLDER: &str = "bench";
/// The package of the pages, and its programs: bench/site.mjs makes a page of each.
const PACKAGE: &str = "felles-bench";
const PAGES: &[&str] = &[
    "felles-timing",
    "felles-hello",
    "felles-hello-linked",
    "bare-timing",
    "bare-hello",
];

/// The package that times the values alone.
const VALUES: &str = "felles-bench-values";

pub fn bench(kit: &Kit, words: &[String]) -> Result<()> {
    if words == ["values"] {
        return values(kit);
    }
    let mut node = if let Some(("build", options)) = words.split_first().map(|(first, rest)| (first.as_str(), rest)) {
        let mut node = kit.node("bench/build.mjs");
        node.args(options);
        node
    } else {
        npm::install("npm ci of the peers", &paths::root().join("bench"))?;
        let mut node = kit.node("bench/run.mjs");
        node.arg(pages(kit)?);
        node.arg("--showcase")
            .arg(build::build(kit, Profile::Release)?)
            .args(words);
        node
    };
    if !Running::start(&mut node)?.0.wait()?.success() {
        bail!("the bench failed");
    }
    Ok(())
}

/// Builds the program that times values, and runs it.
fn values(kit: &Kit) -> Result<()> {
    let mut cargo = kit.cargo("run", FOLDER);
    cargo.args(["--package", VALUES, "--release", "--target", &kit.toolchain.host]);
    if !Running::start(&mut cargo)?.0.wait()?.success() {
        bail!("the bench failed");
    }
    Ok(())
}

/// Builds the Rust pages, each into its folder of the bench's site, and gives the site.
fn pages(kit: &Kit) -> Result<PathBuf> {
    let site = paths::target(FOLDER).join("site");
    build::fetch_crates(kit)?;
    step("pages of felles and bare Leptos (release)", |step| {
        let mut cargo = kit.cargo("build", FOLDER);
        cargo.args(["--package", PACKAGE, "--target", WASM, "--release", "--offline"]);
        // As apps are built: component types are not erased.
        build::shipped_flags(&mut cargo, "");
        must(&mut cargo, step)?;
        for page in PAGES {
            let run = &mut |command: &mut _| must(command, step).map(drop);
            build::bind(kit, &program(page), "program", &site.join(page), Profile::Release, run)?;
        }
        Ok(())
    })?;
    Ok(site)
}

fn program(page: &str) -> PathBuf {
    let built = Path::new(WASM).join(Profile::Release.cargo_folder());
    paths::target(FOLDER).join(built).join(format!("{page}.wasm"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_program_of_the_package_is_built_into_a_page() {
        let manifest = std::fs::read_to_string(paths::root().join("bench/pages/Cargo.toml")).expect("a manifest");
        let programs: Vec<_> = manifest
            .lines()
            .skip_while(|line| *line != "[[bin]]")
            .filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'))
            .collect();
        assert_eq!(programs, PAGES);
    }

    #[test]
    fn the_lock_of_the_peers_names_no_registry() {
        let lock = std::fs::read_to_string(paths::root().join("bench/package-lock.json")).expect("a lock");
        assert!(!lock.contains("\"resolved\""));
    }
}
