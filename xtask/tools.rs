//! Trunk and wasm-bindgen: from the search path, the cache, a released binary, or built from source.

use crate::paths;
use crate::run::{Scratch, ask, must};
use crate::step::step;
use crate::toolchain::Toolchain;
use crate::versions::{self, Version};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A tool that comes as a Rust package.
pub struct Tool {
    /// What people call it, and its folder in the cache.
    pub name: &'static str,
    package: &'static str,
    pub version: &'static str,
    /// Its programs; all must be there, of the same version.
    programs: &'static [&'static str],
    /// Whether any newer patch of the same minor will do, or only the very version.
    newer_patch: bool,
    install: &'static [&'static str],
}

pub const TOOLS: &[Tool] = &[
    Tool {
        name: "trunk",
        package: "trunk",
        version: versions::TRUNK,
        programs: &["trunk"],
        newer_patch: true,
        install: &["--locked", "--no-default-features", "--features", "rustls"],
    },
    Tool {
        name: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        version: versions::WASM_BINDGEN,
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        newer_patch: false,
        // Its own lock names versions that may be gone.
        install: &[],
    },
];

/// A tool as it lies on this machine.
pub struct Found {
    pub folder: PathBuf,
    pub version: Version,
}

impl Tool {
    /// The tool on the search path or in the cache, of a version that fits.
    pub fn find(&self) -> Option<Found> {
        let on_path = self.on_path().filter(|found| self.fits(found.version));
        on_path.or_else(|| {
            self.in_folder(&paths::tool(self.name, self.version))
                .filter(|found| self.fits(found.version))
        })
    }

    /// The tool on the search path, of whatever version.
    pub fn on_path(&self) -> Option<Found> {
        let program = paths::on_path(self.programs[0])?;
        self.in_folder(program.parent()?)
    }

    fn in_folder(&self, folder: &Path) -> Option<Found> {
        let mut version = None;
        for name in self.programs {
            let program = paths::program_in(folder, name)?;
            let found = Version::find(&ask(Command::new(program).arg("--version"))?)?;
            if version.is_some_and(|other| other != found) {
                return None;
            }
            version = Some(found);
        }
        version.map(|version| Found {
            folder: folder.to_owned(),
            version,
        })
    }

    fn fits(&self, found: Version) -> bool {
        Version::find(self.version).is_some_and(|wanted| {
            found == wanted || (self.newer_patch && found.0[..2] == wanted.0[..2] && found > wanted)
        })
    }

    /// Installs the tool into the cache: whole or not at all.
    pub fn install(&self, toolchain: &Toolchain) -> Result<Found> {
        let staged = Scratch::new(paths::cache().join("tmp").join(self.name))?;
        let binstall = paths::on_path("cargo-binstall");
        if !binstall.is_some_and(|binstall| self.fetch_release(&binstall, &staged.0)) {
            self.build(&staged.0, toolchain)?;
        }
        let bin = paths::tool(self.name, self.version);
        let place = bin.parent().context("the cache has no folder for tools")?;
        if place.exists() {
            std::fs::remove_dir_all(place).with_context(|| format!("cannot clear {}", place.display()))?;
        }
        std::fs::create_dir_all(place.parent().unwrap_or(place))?;
        std::fs::rename(&staged.0, place).with_context(|| format!("cannot move {} into the cache", self.name))?;
        self.in_folder(&bin)
            .with_context(|| format!("{} is installed in {}, but does not run", self.name, bin.display()))
    }

    /// Its makers' own released binary, through cargo-binstall. Nobody else's, and no build.
    fn fetch_release(&self, binstall: &Path, root: &Path) -> bool {
        let label = format!("fetching {} {} with cargo-binstall", self.name, self.version);
        let fetched = step(&label, |step| {
            let mut binstall = Command::new(binstall);
            binstall.args([
                "--no-confirm",
                "--disable-telemetry",
                "--strategies",
                "crate-meta-data",
                "--min-tls-version",
                "1.2",
            ]);
            binstall
                .arg("--root")
                .arg(root)
                .args(["--version", self.version, self.package])
                .current_dir(root);
            must(&mut binstall, step)
        });
        let usable = self
            .in_folder(&root.join("bin"))
            .is_some_and(|found| self.fits(found.version));
        if fetched.is_err() || !usable {
            println!("  no released binary that runs here; building it from source");
        }
        fetched.is_ok() && usable
    }

    fn build(&self, root: &Path, toolchain: &Toolchain) -> Result<()> {
        // Kept when interrupted, so that the next attempt goes on where this one stopped.
        let target = paths::cache()
            .join("build")
            .join(format!("{}-{}", self.name, self.version));
        step(
            &format!("building {} {} (some minutes, once)", self.name, self.version),
            |step| {
                let mut cargo = Command::new("cargo");
                cargo
                    .args(["install", self.package, "--version", self.version])
                    .args(self.install);
                cargo
                    .arg("--root")
                    .arg(root)
                    .arg("--force")
                    .current_dir(root)
                    .env("CARGO_TARGET_DIR", &target);
                // Their own release profiles optimise across crates, which takes several times as long and gains nothing here.
                cargo
                    .env("CARGO_PROFILE_RELEASE_LTO", "off")
                    .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
                cargo
                    .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
                    .env_remove("RUSTFLAGS")
                    .env_remove("CARGO_BUILD_TARGET");
                if let Some(name) = &toolchain.name {
                    cargo.env("RUSTUP_TOOLCHAIN", name);
                }
                must(&mut cargo, step)
            },
        )
        .with_context(|| {
            format!(
                "cannot build {}. It needs the network, a C compiler and 1 GB of disk",
                self.name
            )
        })?;
        let _ = std::fs::remove_dir_all(target);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        Version::find(text).expect("a version")
    }

    #[test]
    fn a_newer_patch_of_trunk_will_do_another_minor_will_not() {
        let trunk = &TOOLS[0];
        assert!(trunk.fits(version("0.21.14")));
        assert!(trunk.fits(version("0.21.15")));
        assert!(!trunk.fits(version("0.21.13")));
        assert!(!trunk.fits(version("0.22.0")));
    }

    #[test]
    fn only_the_very_version_of_wasm_bindgen_will_do() {
        let bindgen = &TOOLS[1];
        assert!(bindgen.fits(version("0.2.130")));
        assert!(!bindgen.fits(version("0.2.131")));
    }

    /// A program that runs a shell script.
    #[cfg(unix)]
    fn script(file: &Path, text: &str) {
        use std::os::unix::fs::PermissionsExt;
        std::fs::write(file, format!("#!/bin/sh\n{text}\n")).expect("written");
        std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o755)).expect("made executable");
    }

    #[test]
    #[cfg(unix)]
    fn all_programs_must_be_there_and_of_one_version() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let write = |name: &str, version: &str| script(&folder.path().join(name), &format!("echo {name} {version}"));
        let bindgen = &TOOLS[1];
        write("wasm-bindgen", "0.2.130");
        assert!(bindgen.in_folder(folder.path()).is_none(), "the test runner is missing");
        write("wasm-bindgen-test-runner", "0.2.129");
        assert!(bindgen.in_folder(folder.path()).is_none(), "the two differ");
        write("wasm-bindgen-test-runner", "0.2.130");
        let found = bindgen.in_folder(folder.path()).map(|found| found.version);
        assert_eq!(found, Some(version("0.2.130")));
    }

    #[test]
    #[cfg(unix)]
    fn a_released_binary_is_taken_only_when_it_runs_and_is_the_version_asked_for() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let binstall = folder.path().join("cargo-binstall");
        let fetches = |released: &str| {
            // Puts what is "released" where --root says.
            let fetch = "while [ $# -gt 0 ]; do [ \"$1\" = --root ] && root=$2; shift; done; mkdir -p \"$root/bin\"";
            script(
                &binstall,
                &format!("{fetch}; printf '%s' '{released}' > \"$root/bin/trunk\"; chmod +x \"$root/bin/trunk\""),
            );
            let root = tempfile::tempdir().expect("temporary folder");
            TOOLS[0].fetch_release(&binstall, root.path())
        };
        assert!(fetches("#!/bin/sh\necho trunk 0.21.14"));
        assert!(!fetches("#!/bin/sh\necho trunk 0.20.0"));
        assert!(!fetches("#!/bin/sh\nexit 1"));
        script(&binstall, "exit 76");
        assert!(!TOOLS[0].fetch_release(&binstall, folder.path()));
    }
}
