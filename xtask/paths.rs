//! Where things lie: the checkout, and the cache that all checkouts of a user share.

use std::env;
use std::path::{Path, PathBuf};

/// The folder of the root Cargo.toml.
pub fn root() -> PathBuf {
    // Cargo says it at run time, so a moved checkout is found; Trunk's hooks run without it.
    let manifest = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    let is_xtask = manifest.file_name().is_some_and(|name| name == "xtask");
    let manifest = if is_xtask {
        manifest
    } else {
        env!("CARGO_MANIFEST_DIR").into()
    };
    manifest.parent().map(Path::to_owned).unwrap_or(manifest)
}

/// A folder under `target/`.
pub fn target(name: &str) -> PathBuf {
    root().join("target").join(name)
}

/// The per-user cache: `$FELLES_CACHE`, else where the system keeps caches.
pub fn cache() -> PathBuf {
    cache_from(|name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from))
}

fn cache_from(var: impl Fn(&str) -> Option<PathBuf>) -> PathBuf {
    if let Some(own) = var("FELLES_CACHE") {
        return own;
    }
    let home = || var("HOME").or_else(|| var("USERPROFILE")).unwrap_or_else(env::temp_dir);
    let caches = if cfg!(windows) {
        var("LOCALAPPDATA").unwrap_or_else(|| home().join("AppData").join("Local"))
    } else if cfg!(target_os = "macos") {
        home().join("Library").join("Caches")
    } else {
        var("XDG_CACHE_HOME").unwrap_or_else(|| home().join(".cache"))
    };
    caches.join("felles")
}

/// A compiler flag that names the sources of crates the same on every machine, for what is shipped. Sources of the
/// workspace are named from its root already.
pub fn remap_crates() -> Option<String> {
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(env::home_dir()?.join(".cargo")))?;
    let crates = home.join("registry").join("src");
    // Cargo splits flags at spaces, so a folder with one keeps its name.
    let crates = crates.to_str().filter(|path| !path.contains(' '))?;
    Some(format!("--remap-path-prefix={crates}=crates"))
}

/// Where a built tool lies, as `tools/trunk-0.21.14/bin`.
pub fn tool(name: &str, version: &str) -> PathBuf {
    cache().join("tools").join(format!("{name}-{version}")).join("bin")
}

/// A program of this name in one of the folders of a search path.
pub fn find_program(name: &str, search: impl AsRef<std::ffi::OsStr>) -> Option<PathBuf> {
    env::split_paths(search.as_ref()).find_map(|folder| program_in(&folder, name))
}

/// The same on the search path of this process.
pub fn on_path(name: &str) -> Option<PathBuf> {
    find_program(name, env::var_os("PATH").unwrap_or_default())
}

/// A program of this name in one folder.
pub fn program_in(folder: &Path, name: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) {
        &[".exe", ".cmd", ".bat"]
    } else {
        &[""]
    };
    endings
        .iter()
        .map(|ending| folder.join(format!("{name}{ending}")))
        .find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_holds_the_crate() {
        assert!(root().join("Cargo.toml").is_file());
        assert!(root().join("xtask").is_dir());
    }

    #[test]
    fn the_cache_can_be_moved() {
        let own = |name: &str| (name == "FELLES_CACHE").then(|| PathBuf::from("/elsewhere"));
        assert_eq!(cache_from(own), PathBuf::from("/elsewhere"));
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn the_cache_follows_xdg_then_home() {
        let xdg = |name: &str| match name {
            "XDG_CACHE_HOME" => Some(PathBuf::from("/xdg")),
            "HOME" => Some(PathBuf::from("/home/kari")),
            _ => None,
        };
        assert_eq!(cache_from(xdg), PathBuf::from("/xdg/felles"));
        let home = |name: &str| (name == "HOME").then(|| PathBuf::from("/home/kari"));
        assert_eq!(cache_from(home), PathBuf::from("/home/kari/.cache/felles"));
    }

    #[test]
    fn what_is_shipped_names_no_place_of_this_machine() {
        let flag = remap_crates().expect("a home without spaces");
        assert!(
            flag.starts_with("--remap-path-prefix=") && flag.ends_with("=crates"),
            "{flag}"
        );
    }

    #[test]
    fn finds_no_program_that_is_not_there() {
        assert_eq!(on_path("no-program-has-this-name"), None);
    }
}
