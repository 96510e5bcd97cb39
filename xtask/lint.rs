//! `cargo xtask lint`: formatting, clippy on every target and feature set, and types in the scripts.

use crate::build::erased_flags;
use crate::paths;
use crate::run::must;
use crate::setup::Kit;
use crate::start_enk;
use crate::step::step;
use crate::test::packages;
use crate::toolchain::WASM;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

const FOLDER: &str = "lint";
const TSC: &str = "node_modules/typescript/bin/tsc";

/// What is built, for which target, with which features.
struct Build {
    what: &'static [&'static str],
    wasm: bool,
    features: &'static str,
}

/// All that ships, each with the one way to render that it ships with.
const CLIPPY: &[Build] = &[
    Build {
        what: &["--lib", "--test", "native"],
        wasm: false,
        features: "ssr",
    },
    Build {
        what: &["--lib"],
        wasm: true,
        features: "csr",
    },
    Build {
        what: &["--lib", "--test", "browser"],
        wasm: true,
        features: "hydrate",
    },
    Build {
        what: &["--bin", "showcase"],
        wasm: false,
        features: "showcase,ssr",
    },
    Build {
        what: &["--bin", "showcase"],
        wasm: true,
        features: "showcase,hydrate",
    },
    Build {
        what: &[
            "--bin",
            "widgets_fields",
            "--bin",
            "widgets_choices",
            "--bin",
            "widgets_structure",
            "--bin",
            "widgets_patterns",
            "--bin",
            "widgets_service",
            "--bin",
            "widgets_test",
        ],
        wasm: true,
        features: "widgets,csr",
    },
];

/// Each feature alone, and none; csr, hydrate and ssr alone are above.
const ALONE: &[&str] = &["", "showcase", "widgets"];

/// How far to go.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Formatting and clippy of the library, for every save.
    Fast,
    Full,
}

/// Runs every check, also after one failed, and fails when any did.
pub fn lint(kit: &Kit, depth: Depth) -> Result<()> {
    let mut checks = vec![
        ("fmt".to_owned(), fmt(kit)),
        (
            "fmt of components and patterns".to_owned(),
            fmt_files(kit, &declared_by_macro(&paths::root())?),
        ),
        clippy(kit, &CLIPPY[0], false),
    ];
    if depth == Depth::Full {
        checks.extend(full(kit)?);
    }
    let mut failed = Vec::new();
    for (label, mut command) in checks {
        if let Err(error) = step(&label, |step| must(&mut command, step)) {
            println!("{error:#}");
            failed.push(label);
        }
    }
    if !failed.is_empty() {
        bail!("lint found something in: {}", failed.join("; "));
    }
    Ok(())
}

fn full(kit: &Kit) -> Result<Vec<(String, Command)>> {
    let mut checks = Vec::new();
    checks.extend(CLIPPY.iter().skip(1).map(|build| clippy(kit, build, false)));
    checks.extend(CLIPPY.iter().map(|build| clippy(kit, build, true)));
    checks.extend(ALONE.iter().map(|feature| alone(kit, feature)));
    checks.push(("doc".to_owned(), doc(kit)));
    checks.push(("package of the crate".to_owned(), package(kit)));
    checks.push(("clippy xtask".to_owned(), xtask(kit)));
    for manifest in packages(&paths::root().join("examples"))? {
        let name = manifest
            .parent()
            .and_then(Path::file_name)
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let mut cargo = kit.cargo("clippy", FOLDER);
        cargo
            .arg("--manifest-path")
            .arg(&manifest)
            .args(["--target", WASM, "--", "-D", "warnings"]);
        if name == start_enk::EXAMPLE {
            // Its server is native, and so are its tests.
            let mut server = kit.cargo("clippy", FOLDER);
            server.arg("--manifest-path").arg(&manifest).args([
                "--all-targets",
                "--target",
                &kit.toolchain.host,
                "--",
                "-D",
                "warnings",
            ]);
            checks.push((format!("clippy examples/{name} (server)"), server));
        }
        checks.push((format!("clippy examples/{name}"), cargo));
    }
    checks.push(("clippy bench/pages".to_owned(), bench(kit, "felles-bench", WASM)));
    let host = &kit.toolchain.host;
    checks.push((
        "clippy bench/values".to_owned(),
        bench(kit, "felles-bench-values", host),
    ));
    let scripts = scripts(&paths::root());
    if !scripts.is_empty() {
        checks.push(("types of scripts".to_owned(), tsc(kit, &scripts)));
    }
    let mut e2e = kit.node(TSC);
    e2e.args(["--project", "tests/e2e"]);
    checks.push(("types of tests/e2e".to_owned(), e2e));
    Ok(checks)
}

fn fmt(kit: &Kit) -> Command {
    let mut cargo = kit.cargo("fmt", FOLDER);
    cargo.args(["--all", "--check"]);
    cargo
}

fn fmt_files(kit: &Kit, files: &[PathBuf]) -> Command {
    let mut rustfmt = kit.command("rustfmt");
    rustfmt.args(["--check", "--edition", "2024"]).args(files);
    rustfmt
}

fn clippy(kit: &Kit, build: &Build, erased: bool) -> (String, Command) {
    let target = if build.wasm { WASM } else { &kit.toolchain.host };
    let mut cargo = kit.cargo("clippy", FOLDER);
    cargo
        .args(build.what)
        .args(["--features", build.features, "--target", target]);
    if erased {
        cargo.env("RUSTFLAGS", erased_flags());
    }
    cargo.args(["--", "-D", "warnings"]);
    let target = if build.wasm { "wasm32" } else { "native" };
    let erased = if erased { ", erased" } else { "" };
    (
        format!("clippy {} ({target}, {}{erased})", build.what.join(" "), build.features),
        cargo,
    )
}

fn alone(kit: &Kit, feature: &str) -> (String, Command) {
    let mut cargo = kit.cargo("check", FOLDER);
    cargo.args(["--lib", "--features", feature, "--target", &kit.toolchain.host]);
    let name = if feature.is_empty() { "no feature" } else { feature };
    (format!("check with {name} alone"), cargo)
}

/// Links in the documentation that lead nowhere.
fn doc(kit: &Kit) -> Command {
    let mut cargo = kit.cargo("doc", FOLDER);
    cargo.args([
        "--lib",
        "--no-deps",
        "--features",
        "ssr",
        "--target",
        &kit.toolchain.host,
    ]);
    cargo.env("RUSTDOCFLAGS", "-D warnings");
    cargo
}

/// All that the registry would ask of the crate, without a log-in. That it builds, other checks tell.
fn package(kit: &Kit) -> Command {
    let mut cargo = kit.cargo("publish", FOLDER);
    cargo.args(["--dry-run", "--no-verify", "--allow-dirty", "--package", "felles"]);
    cargo
}

fn xtask(kit: &Kit) -> Command {
    let mut cargo = kit.cargo("clippy", FOLDER);
    cargo.args([
        "--package",
        "xtask",
        "--all-targets",
        "--target",
        &kit.toolchain.host,
        "--",
        "-D",
        "warnings",
    ]);
    cargo
}

/// What the bench measures: pages, and values alone.
fn bench(kit: &Kit, package: &str, target: &str) -> Command {
    let mut cargo = kit.cargo("clippy", FOLDER);
    cargo.args(["--package", package, "--target", target, "--", "-D", "warnings"]);
    cargo
}

fn tsc(kit: &Kit, scripts: &[PathBuf]) -> Command {
    let mut tsc = kit.node(TSC);
    tsc.args([
        "--noEmit",
        "--allowJs",
        "--checkJs",
        "--strict",
        "--skipLibCheck",
        "--target",
        "es2023",
    ]);
    tsc.args([
        "--lib",
        "es2023,dom,dom.iterable",
        "--module",
        "nodenext",
        "--types",
        "node",
    ])
    .args(scripts);
    tsc
}

/// The scripts of ours that are written by hand.
fn scripts(root: &Path) -> Vec<PathBuf> {
    let folders = ["widgets", "showcase", "tests", "tests/frameworks"]
        .into_iter()
        .map(|name| root.join(name));
    let files = folders.flat_map(|folder| files(&folder, &["js", "mjs"]).unwrap_or_default());
    files.collect()
}

/// All of Rust below components/ and patterns/: a macro declares their modules and examples are included, so rustfmt finds
/// neither by itself.
fn declared_by_macro(root: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders: Vec<_> = ["components", "patterns"].map(|kind| root.join(kind)).into();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn files(folder: &Path, endings: &[&str]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|ending| endings.iter().any(|known| ending == *known))
        {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_check_builds_two_ways_to_render_at_once() {
        for build in CLIPPY {
            let ways = build
                .features
                .split(',')
                .filter(|feature| ["csr", "hydrate", "ssr"].contains(feature));
            assert_eq!(ways.count(), 1, "{}", build.features);
        }
    }

    #[test]
    fn the_crate_can_be_packed_and_holds_what_ships_alone() {
        let cargo = |words: &[&str]| {
            let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
            cargo
                .arg("package")
                .args(words)
                .args(["--allow-dirty", "--offline", "--package", "felles"]);
            cargo
                .arg("--target-dir")
                .arg(paths::target(FOLDER))
                .current_dir(paths::root());
            let output = cargo.output().expect("cargo runs");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            String::from_utf8(output.stdout).expect("text")
        };
        let list = cargo(&["--list"]);
        let names: Vec<&str> = list.lines().collect();
        for name in [
            "Cargo.toml",
            "LICENSE",
            "NOTICE",
            "README.md",
            "components/postal_code_field/postnummer.tsv",
            "lib.rs",
            "patterns/industry_code_search/industry_codes.txt",
            "styles/felles.css",
        ] {
            assert!(names.contains(&name), "{name} is not in the crate");
        }
        for folder in [
            "dist/",
            "node_modules/",
            "showcase/",
            "target/",
            "tests/",
            "widgets/",
            "xtask/",
        ] {
            assert!(
                !names.iter().any(|name| name.starts_with(folder)),
                "{folder} is in the crate"
            );
        }
        // All that `cargo publish` does, but asking the registry: `cargo xtask lint` does that too. That it builds, others tell.
        cargo(&["--no-verify"]);
    }

    #[test]
    fn what_macros_declare_is_found() {
        let root = tempfile::tempdir().expect("temporary folder");
        let names = [
            "components/tag/examples/basic.rs",
            "components/tag/mod.rs",
            "patterns/search/examples/basic.rs",
        ];
        for name in names.into_iter().chain(["components/tag/docs.md", "lib.rs"]) {
            let file = root.path().join(name);
            std::fs::create_dir_all(file.parent().expect("a folder")).expect("made");
            std::fs::write(file, "").expect("written");
        }
        assert_eq!(
            declared_by_macro(root.path()).expect("read"),
            names.map(|name| root.path().join(name))
        );
    }
}
