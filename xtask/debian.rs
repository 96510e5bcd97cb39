//! The fall-back on Debian: its compiler for the web, a wasm32 standard library built from Debian's own sources,
//! and the two linked into rustup under the name `debian`.

use crate::run::{Scratch, ask, must, on_terminal};
use crate::step::step;
use crate::toolchain::{DEBIAN, Toolchain, WASM};
use crate::{paths, versions};
use anyhow::{Context, Result, bail};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::Command;

const RUSTLIB: &str = "/usr/lib/rustlib";

/// Whether packages are installed by apt here.
pub fn has_apt() -> bool {
    Path::new("/etc/debian_version").exists() && paths::on_path("apt-get").is_some()
}

/// A command that may change the system: as it is for root, through sudo where that can work, else nothing.
pub fn privileged(program: &str) -> Option<Command> {
    if is_root() {
        return Some(Command::new(program));
    }
    paths::on_path("sudo")?;
    let asks_nothing = ask(Command::new("sudo").args(["-n", "true"])).is_some();
    (asks_nothing || std::io::stdin().is_terminal()).then(|| {
        let mut command = Command::new("sudo");
        command.arg(program);
        command
    })
}

/// Whether this process may do anything on the machine.
pub fn is_root() -> bool {
    ask(Command::new("id").arg("-u")).as_deref() == Some("0")
}

/// Installs packages, or names the command that does.
pub fn apt_install(packages: &[&str]) -> Result<()> {
    let by_hand = format!("apt-get install {}", packages.join(" "));
    if !has_apt() {
        bail!(
            "these Debian packages are needed, and this system has no apt: {}",
            packages.join(" ")
        );
    }
    let known = || {
        packages
            .iter()
            .all(|package| ask(Command::new("apt-cache").args(["show", package])).is_some())
    };
    if !known() {
        as_root(&["apt-get", "update"], "sudo apt-get update")?;
        if !known() {
            bail!(
                "apt does not know all of: {}. They are in Debian 12 and newer",
                packages.join(" ")
            );
        }
    }
    let mut words = vec!["apt-get", "install", "-y", "--no-install-recommends"];
    words.extend(packages);
    as_root(&words, &format!("sudo {by_hand}"))
}

/// Runs a command as root; without the right to, names what to run by hand.
fn as_root(words: &[&str], by_hand: &str) -> Result<()> {
    let Some(mut command) = words.first().and_then(|program| privileged(program)) else {
        bail!("this needs root, and there is no sudo that works. Do: {by_hand}");
    };
    command.args(&words[1..]).env("DEBIAN_FRONTEND", "noninteractive");
    if is_root() {
        step(&words.join(" "), |step| must(&mut command, step))?;
        return Ok(());
    }
    // sudo may ask for a password, which it cannot do in the background.
    println!("  {by_hand}");
    if !on_terminal(&mut command)? {
        bail!("this failed: {by_hand}");
    }
    Ok(())
}

/// Installs what is missing of compiler, standard library, linker and link, and gives the toolchain.
pub fn install() -> Result<Toolchain> {
    if ask(Command::new("rustup").arg("--version")).is_none() {
        bail!("rustup is needed to choose between compilers. Install it from https://rustup.rs, then try again");
    }
    let missing: Vec<&str> = versions::DEBIAN_RUST
        .iter()
        .copied()
        .filter(|package| !is_installed(package))
        .collect();
    if !missing.is_empty() {
        apt_install(&missing)?;
    }
    link_linker()?;
    step("linking Debian's compiler into rustup", |step| {
        must(Command::new("rustup").args(["toolchain", "link", DEBIAN, "/usr"]), step)
    })?;
    let usable = || Toolchain::inspect(Some(DEBIAN)).filter(|toolchain| toolchain.fits() && toolchain.wasm);
    if let Some(toolchain) = usable() {
        return Ok(toolchain);
    }
    install_std()?;
    usable().context("Debian's compiler is installed, but a program for wasm32 does not link. Do: cargo xtask doctor")
}

fn is_installed(package: &str) -> bool {
    ask(Command::new("dpkg-query").args(["-W", "-f=${db:Status-Status}", package])).as_deref() == Some("installed")
}

/// The compiler looks for the linker under its own name beside the host's libraries.
fn link_linker() -> Result<()> {
    let host =
        ask(Command::new("/usr/bin/rustc").args(["--print", "host-tuple"])).context("cannot run /usr/bin/rustc")?;
    let folder = format!("{RUSTLIB}/{host}/bin");
    let link = format!("{folder}/rust-lld");
    if Path::new(&link).exists() {
        return Ok(());
    }
    let by_hand = format!("sudo mkdir -p {folder} && sudo ln -sfn {} {link}", versions::DEBIAN_LLD);
    as_root(&["mkdir", "-p", &folder], &by_hand)?;
    as_root(&["ln", "-sfn", versions::DEBIAN_LLD, &link], &by_hand)
}

/// Builds the standard library from the sources of the compiler that will use it, and moves it in place whole.
fn install_std() -> Result<()> {
    let work = Scratch::new(paths::cache().join("tmp").join("std"))?;
    std::fs::write(
        work.0.join("Cargo.toml"),
        "[package]\nname = \"empty\"\nversion = \"0.0.0\"\n[lib]\npath = \"lib.rs\"\n",
    )?;
    std::fs::write(work.0.join("lib.rs"), "")?;
    step("building the wasm32 standard library (about 2 min)", |step| {
        let mut cargo = Command::new("/usr/bin/cargo");
        cargo.args([
            "build",
            "--release",
            "-Zbuild-std=std,panic_abort,proc_macro,test",
            "--target",
            WASM,
        ]);
        cargo
            .current_dir(&work.0)
            .env("CARGO_TARGET_DIR", work.0.join("target"));
        // -Z on a stable compiler; bitcode, without which `lto = true` fails.
        let flags = format!("-Cembed-bitcode=yes {}", paths::remap_crates().unwrap_or_default());
        cargo
            .env("RUSTC_BOOTSTRAP", "1")
            .env("RUSTC", "/usr/bin/rustc")
            .env("RUSTFLAGS", flags.trim());
        must(&mut cargo, step)
    })?;
    let built = work.0.join("target").join(WASM).join("release").join("deps");
    let ready = work.0.join("ready").join("lib");
    std::fs::create_dir_all(&ready)?;
    for library in libraries(&built)? {
        std::fs::copy(&library, ready.join(library.file_name().unwrap_or_default()))?;
    }

    let place = format!("{RUSTLIB}/{WASM}");
    let new = format!("{place}.new");
    let from = ready.parent().unwrap_or(&ready).to_string_lossy();
    let by_hand = format!("sudo cp -r {from} {new} && sudo rm -rf {place} && sudo mv {new} {place}");
    as_root(&["rm", "-rf", &new], &by_hand)?;
    as_root(&["cp", "-r", &from, &new], &by_hand)?;
    as_root(&["rm", "-rf", &place], &by_hand)?;
    as_root(&["mv", &new, &place], &by_hand)
}

/// The built libraries of the standard library, without the empty crate that asked for them.
fn libraries(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut found = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.extension().is_some_and(|ending| ending == "rlib") && !name.starts_with("libempty-") {
            found.push(path);
        }
    }
    if !found.iter().any(|path| path.to_string_lossy().contains("libstd-")) {
        bail!("the build gave no standard library in {}", folder.display());
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_standard_library_is_taken() {
        let folder = tempfile::tempdir().expect("temporary folder");
        for name in ["libstd-1.rlib", "libcore-2.rlib", "libempty-3.rlib", "libstd-1.rmeta"] {
            std::fs::write(folder.path().join(name), "").expect("written");
        }
        let mut names: Vec<_> = libraries(folder.path())
            .expect("found")
            .iter()
            .map(|p| p.file_name().map(ToOwned::to_owned))
            .collect();
        names.sort();
        assert_eq!(names, [Some("libcore-2.rlib".into()), Some("libstd-1.rlib".into())]);
    }

    #[test]
    fn a_build_without_a_standard_library_is_refused() {
        let folder = tempfile::tempdir().expect("temporary folder");
        assert!(libraries(folder.path()).is_err());
    }
}
