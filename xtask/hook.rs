//! What Trunk calls while it builds: compiling the prerenderer beside the wasm, then writing the pages.

use crate::build::{self, Profile};
use crate::paths;
use crate::run::{Running, describe as typed};
use crate::setup::Kit;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Tells the hooks which of the two profiles Trunk builds.
const PROFILE: &str = "FELLES_PROFILE";

/// What a hook does; the word in Trunk.toml.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Job {
    Compile,
    Pages,
}

impl Job {
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "compile" => Some(Self::Compile),
            "pages" => Some(Self::Pages),
            _ => None,
        }
    }
}

/// Says in the environment of Trunk what its hooks need to know.
pub fn describe(trunk: &mut Command, profile: Profile) {
    trunk.env(PROFILE, profile.folder());
}

fn profile() -> Result<Profile> {
    let name = std::env::var(PROFILE).context("this runs as a hook of Trunk. Do: cargo xtask build")?;
    let known = [Profile::Release, Profile::Dev]
        .into_iter()
        .find(|profile| profile.folder() == name);
    known.with_context(|| format!("there is no profile {name}"))
}

/// Does a hook's job.
pub fn run_hook(job: Job) -> Result<()> {
    let kit = Kit::in_hook()?;
    match job {
        Job::Compile => compile(&kit),
        Job::Pages => pages(&kit),
    }
}

/// Compiles the prerenderer, while Trunk compiles the wasm.
fn compile(kit: &Kit) -> Result<()> {
    let mut cargo = kit.cargo("build", build::HOST_FOLDER);
    build::host_flags(&mut cargo);
    cargo.args([
        "--bin",
        "showcase",
        "--features",
        "showcase,ssr",
        "--target",
        &kit.toolchain.host,
        "--offline",
    ]);
    run(&mut cargo)
}

/// Shrinks a release's wasm, writes all pages, and in a dev build adds the widgets.
fn pages(kit: &Kit) -> Result<()> {
    let profile = profile()?;
    let staging = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .context("Trunk did not say where it builds")?;
    if profile == Profile::Release {
        run(&mut build::wasm_opt(kit, &showcase_wasm(&staging)?))?;
    }
    let program = paths::target(build::HOST_FOLDER)
        .join(&kit.toolchain.host)
        .join("debug")
        .join("showcase");
    let program = program.with_extension(std::env::consts::EXE_EXTENSION);
    let mut prerender = kit.command(&program.to_string_lossy());
    run(prerender.args(["prerender", "--staging"]).arg(&staging))?;
    if profile == Profile::Dev {
        let widgets = build::widgets(kit, profile, &mut run)?;
        build::place_widgets(&widgets, &staging)?;
    }
    Ok(())
}

/// Trunk puts a hash in the name.
fn showcase_wasm(staging: &Path) -> Result<PathBuf> {
    for entry in std::fs::read_dir(staging)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with("showcase-") && name.ends_with("_bg.wasm") {
            return Ok(path);
        }
    }
    bail!("Trunk wrote no showcase-*_bg.wasm into {}", staging.display())
}

/// A hook's output is Trunk's, which shows or keeps it.
fn run(command: &mut Command) -> Result<()> {
    let mut running = Running::start(command)?;
    if !running.0.wait()?.success() {
        bail!("this failed: {}", typed(command));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trunk_calls_only_jobs_that_are_there() {
        let config = std::fs::read_to_string(paths::root().join("Trunk.toml")).expect("Trunk.toml");
        let words: Vec<_> = config
            .lines()
            .filter_map(|line| line.strip_prefix("command_arguments = [\"hook\", \""))
            .collect();
        assert_eq!(words.len(), 2);
        for word in words {
            assert!(Job::parse(word.trim_end_matches("\"]")).is_some(), "{word}");
        }
    }

    #[test]
    fn the_wasm_is_found_under_its_hashed_name() {
        let folder = tempfile::tempdir().expect("temporary folder");
        assert!(showcase_wasm(folder.path()).is_err());
        let file = folder.path().join("showcase-1a2b_bg.wasm");
        std::fs::write(&file, "").expect("written");
        assert_eq!(showcase_wasm(folder.path()).expect("found"), file);
    }
}
