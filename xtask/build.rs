//! `cargo xtask build`: the released site in dist/, with the style sheet and the widgets.

use crate::hook;
use crate::npm_package::{self, elements::Group};
use crate::run::must;
use crate::setup::Kit;
use crate::step::step;
use crate::toolchain::WASM;
use crate::{paths, sizes, versions};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where `build` puts the site.
pub const DIST: &str = "dist";

/// How a site is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Small and slow to build, for `build`.
    Release,
    /// Quick to build, for `serve`.
    Dev,
}

impl Profile {
    /// The folder under `target/` for wasm.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Release => "build",
            Self::Dev => "serve",
        }
    }

    /// Where Cargo puts what it builds, under the folder of the target.
    pub fn cargo_folder(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Dev => "debug",
        }
    }
}

/// Builds the site and gives its folder: a release in dist/, and prints its sizes; else where `serve` has its own.
pub fn build(kit: &Kit, profile: Profile) -> Result<PathBuf> {
    fetch_crates(kit)?;
    let dist = dist(profile);
    match profile {
        Profile::Release => release(kit, &dist)?,
        Profile::Dev => step("site (quick)", |step| {
            must(&mut trunk(kit, "build", profile, &dist), step).map(drop)
        })?,
    }
    Ok(dist)
}

/// The folder of the site.
pub fn dist(profile: Profile) -> PathBuf {
    match profile {
        Profile::Release => paths::root().join(DIST),
        Profile::Dev => paths::target(profile.folder()).join("dist"),
    }
}

fn release(kit: &Kit, dist: &Path) -> Result<()> {
    let widgets = step("widgets (release)", |step| {
        widgets(kit, Profile::Release, &mut |command| must(command, step).map(drop))
    })?;
    step("showcase (release)", |step| {
        let mut trunk = trunk(kit, "build", Profile::Release, dist);
        must(trunk.arg("--release"), step)
    })?;
    place_widgets(&widgets, dist)?;
    sizes::print(kit, dist)
}

/// Trunk builds offline, so that it never fetches tools of its own; what it builds must be there before.
pub fn fetch_crates(kit: &Kit) -> Result<()> {
    step("crates", |step| {
        let mut cargo = kit.cargo("fetch", Profile::Release.folder());
        must(cargo.args(["--target", WASM, "--target", &kit.toolchain.host]), step).map(drop)
    })
}

/// Trunk with its tools, folders and hooks set.
pub fn trunk(kit: &Kit, subcommand: &str, profile: Profile, dist: &Path) -> Command {
    let mut trunk = kit.command("trunk");
    trunk.args([subcommand, "--offline=true", "--dist"]).arg(dist);
    trunk.env("CARGO_TARGET_DIR", paths::target(profile.folder()));
    trunk.env("TRUNK_TOOLS_WASM_BINDGEN", versions::WASM_BINDGEN);
    hook::describe(&mut trunk, profile);
    flags(&mut trunk, profile);
    trunk
}

/// Compiler flags: with erased component types the showcase is a third smaller and links in half the time; a release says no
/// paths of the machine it was built on.
pub fn flags(command: &mut Command, profile: Profile) {
    match profile {
        Profile::Dev => command.env("RUSTFLAGS", erased_flags()),
        Profile::Release => shipped_flags(command, ERASE),
    };
}

/// Flags for wasm that is shipped, with others after them. What is not shipped may name paths.
pub fn shipped_flags<'a>(command: &'a mut Command, more: &str) -> &'a mut Command {
    let flags = format!("{} {more}", paths::remap_crates().unwrap_or_default());
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags.trim())
}

const ERASE: &str = "--cfg erase_components";

/// A person's own flags, and that component types are erased. Never twice, as in a hook: other flags build everything anew.
pub fn erased_flags() -> String {
    erased(&std::env::var("RUSTFLAGS").unwrap_or_default())
}

fn erased(own: &str) -> String {
    if own.contains(ERASE) {
        return own.to_owned();
    }
    format!("{own} {ERASE}").trim_start().to_owned()
}

/// The folder under `target/` for the prerenderer. Its component types are erased as those of the wasm are, or its HTML would
/// have other marks than hydration looks for; and it is not the folder of any wasm, where the two would wait for each other.
pub const HOST_FOLDER: &str = "serve-host";

/// Flags for the prerenderer, whatever the profile.
pub fn host_flags(command: &mut Command) {
    command.env("RUSTFLAGS", erased_flags());
}

/// The features of all wasm that is built here, and index.html's: each other set would compile the crate once more. `hydrate`
/// mounts as well as `csr`, which is 2 % smaller.
pub const WASM_FEATURES: &str = "widgets,showcase,hydrate";

/// Builds the widgets' programs, one for each group of elements, into a folder of its own and gives that folder.
pub fn widgets(kit: &Kit, profile: Profile, run: &mut dyn FnMut(&mut Command) -> Result<()>) -> Result<PathBuf> {
    let mut cargo = kit.cargo("build", profile.folder());
    cargo.args(
        Group::ALL
            .iter()
            .flat_map(|group| ["--bin".to_owned(), program(*group)]),
    );
    // Trunk finds it built: here two programs are linked at a time.
    cargo.args(["--bin", "showcase"]);
    cargo.args(["--features", WASM_FEATURES, "--target", WASM, "--offline"]);
    if profile == Profile::Release {
        cargo.arg("--release");
    }
    flags(&mut cargo, profile);
    run(&mut cargo)?;

    let target = paths::target(profile.folder());
    let programs = target.join(WASM).join(profile.cargo_folder());
    let out = target.join("widgets");
    for group in Group::ALL {
        let file = programs.join(program(*group)).with_extension("wasm");
        bind(kit, &file, &npm_package::engine(*group), &out, profile, run)?;
    }
    Ok(out)
}

/// The program that draws a group's elements.
fn program(group: Group) -> String {
    format!("widgets_{}", group.name())
}

/// wasm-bindgen on a program, into a folder, under a name; in a release made small.
pub fn bind(
    kit: &Kit,
    program: &Path,
    name: &str,
    out: &Path,
    profile: Profile,
    run: &mut dyn FnMut(&mut Command) -> Result<()>,
) -> Result<()> {
    let mut bindgen = kit.command("wasm-bindgen");
    bindgen
        .arg(program)
        .args(["--target", "web", "--no-typescript", "--out-name", name, "--out-dir"])
        .arg(out);
    run(&mut bindgen)?;
    if profile == Profile::Release {
        run(&mut wasm_opt(kit, &out.join(format!("{name}_bg.wasm"))))?;
    }
    Ok(())
}

/// wasm-opt on a file, in place.
pub fn wasm_opt(kit: &Kit, file: &Path) -> Command {
    let mut command = kit.command("wasm-opt");
    command.args(versions::WASM_OPT_FLAGS).arg(file).arg("-o").arg(file);
    command
}

/// Puts the built widgets, their scripts and the demo pages into a site, and the package of npm beside them.
pub fn place_widgets(built: &Path, site: &Path) -> Result<()> {
    let folder = site.join("widgets");
    let root = paths::root();
    npm_package::place_scripts(&root, built, &folder, Group::ALL)?;
    for file in demo(&root.join("widgets"))? {
        copy(&file, &folder.join(file.file_name().unwrap_or_default()))?;
    }
    npm_package::write(&root, built, &site.join(npm_package::FOLDER))
}

/// The plain pages that use the widgets, and their style sheets.
fn demo(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|ending| ending == "html" || ending == "css")
        {
            files.push(path);
        }
    }
    Ok(files)
}

pub fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).with_context(|| format!("cannot copy {} to {}", from.display(), to.display()))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_are_the_same_in_a_hook_as_outside() {
        assert_eq!(erased(""), "--cfg erase_components");
        assert_eq!(
            erased(&erased("-Ctarget-cpu=native")),
            "-Ctarget-cpu=native --cfg erase_components"
        );
    }

    #[test]
    fn the_widgets_come_with_their_scripts_and_pages() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let (built, site) = (folder.path().join("built"), folder.path().join("site"));
        fs::create_dir(&built).expect("made");
        for group in Group::ALL {
            let engine = npm_package::engine(*group);
            for name in [format!("{engine}.js"), format!("{engine}_bg.wasm")] {
                fs::write(built.join(&name), &name).expect("written");
            }
        }
        place_widgets(&built, &site).expect("placed");
        for name in [
            "felles_fields.js",
            "felles_fields_bg.wasm",
            "felles.js",
            "bridge.js",
            "demo.html",
            "felles_test.js",
            "industry_codes.txt",
        ] {
            assert!(site.join("widgets").join(name).is_file(), "{name}");
        }
        let package = site.join(npm_package::FOLDER);
        assert!(package.join("felles_fields_bg.wasm").is_file());
        for (_, name) in npm_package::DATA {
            assert!(package.join(name).is_file(), "{name}");
        }
        assert!(
            !package.join("felles_test.js").exists(),
            "what only tests use is shipped"
        );
    }
}
