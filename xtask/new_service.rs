//! `cargo xtask new service NAME`: a small service on felles, in a folder of its own, that builds and passes its tests there.

mod name;
mod template;

use crate::count::{self, Tally};
use crate::paths;
use crate::run::Scratch;
use crate::setup::Kit;
use crate::test::shown;
use anyhow::{Context, Result, bail};
use name::ServiceName;
use std::fs;
use std::path::{Component, Path, PathBuf};

/// Writes the service into a folder that is empty or not there. Default: beside the checkout, under its name. Gives the
/// folder.
pub fn new(root: &Path, name: &str, folder: Option<&Path>) -> Result<PathBuf> {
    let name: ServiceName = name.parse()?;
    let folder = match folder {
        Some(folder) => std::path::absolute(folder).with_context(|| format!("cannot find {}", folder.display()))?,
        None => root.parent().unwrap_or(root).join(name.as_str()),
    };
    let taken = fs::read_dir(&folder).is_ok_and(|mut entries| entries.next().is_some());
    if taken || folder.is_file() {
        bail!("{} is there already. Say another folder with --path", folder.display());
    }
    let felles = from_to(&folder, root);
    let felles = felles
        .to_str()
        .context("the path to felles is not written in letters")?;
    let written = template::files(&name, felles).try_for_each(|(file, text)| write(&folder.join(file), &text));
    if written.is_err() {
        // It was not there, or empty.
        let _ = fs::remove_dir_all(&folder);
    }
    written?;
    Ok(folder)
}

fn write(file: &Path, text: &str) -> Result<()> {
    let parent = file.parent().unwrap_or(file);
    fs::create_dir_all(parent).with_context(|| format!("cannot make {}", parent.display()))?;
    fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))
}

/// The way from one folder to another, so that both may be moved together; with `/`, also on Windows.
fn from_to(from: &Path, to: &Path) -> PathBuf {
    let (from, to): (Vec<_>, Vec<_>) = (from.components().collect(), to.components().collect());
    let shared = from.iter().zip(&to).take_while(|(one, other)| one == other).count();
    // On another drive there is no way but the whole one.
    if shared == 0 {
        return to.iter().collect();
    }
    let up = from[shared..].iter().map(|_| Component::ParentDir);
    let way: Vec<_> = up
        .chain(to[shared..].iter().copied())
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .collect();
    if way.is_empty() {
        ".".into()
    } else {
        way.join("/").into()
    }
}

/// Makes a service outside the checkout, and runs its own tests.
pub fn tested(kit: &Kit) -> Result<Tally> {
    let scratch = Scratch::new(std::env::temp_dir().join(format!("felles-next-service-{}", std::process::id())))?;
    let folder = new(&paths::root(), "next-service", Some(&scratch.0.join("next-service")))?;
    // The versions that the checkout has: the rest is added by Cargo.
    fs::copy(paths::root().join("Cargo.lock"), folder.join("Cargo.lock")).context("cannot copy Cargo.lock")?;
    let mut cargo = kit.cargo("test", "service");
    cargo
        .arg("--no-fail-fast")
        .arg("--manifest-path")
        .arg(folder.join("Cargo.toml"));
    let finished = shown("next-service", &mut cargo, count::cargo)?;
    Ok(count::cargo(&finished.output).checked(finished.success, false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_written_whole_and_never_over_another() {
        let place = tempfile::tempdir().expect("temporary folder");
        let folder = place.path().join("services").join("bike-permit");
        assert_eq!(new(&paths::root(), "bike-permit", Some(&folder)).expect("made"), folder);
        for file in [
            "Cargo.toml",
            "src/main.rs",
            "src/log_in/mod.rs",
            "migrations/0001_start.sql",
            ".gitignore",
        ] {
            assert!(folder.join(file).is_file(), "{file}");
        }
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).expect("written");
        let path = manifest
            .lines()
            .find_map(|line| line.split_once("path = \"")?.1.split('"').next());
        let felles = folder.join(path.expect("a path"));
        assert_eq!(
            felles.canonicalize().expect("there"),
            paths::root().canonicalize().expect("there")
        );
        let error = new(&paths::root(), "bike-permit", Some(&folder))
            .expect_err("taken")
            .to_string();
        assert!(error.contains("there already"), "{error}");
    }

    #[test]
    fn a_bad_name_makes_nothing() {
        let place = tempfile::tempdir().expect("temporary folder");
        let folder = place.path().join("service");
        assert!(new(&paths::root(), "Bike Permit", Some(&folder)).is_err());
        assert!(!folder.exists());
    }

    #[test]
    fn what_the_page_on_production_names_is_there() {
        let folder = paths::root().join("docs");
        let page = fs::read_to_string(folder.join("production.md")).expect("read");
        let anchors: Vec<String> = page
            .lines()
            .filter_map(|line| line.strip_prefix("## "))
            .map(|heading| heading.to_lowercase().replace(' ', "-"))
            .collect();
        let links = page.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        let mut count = 0;
        for link in links {
            let found = match link.strip_prefix('#') {
                Some(anchor) => anchors.iter().any(|known| known == anchor),
                None => folder.join(link).exists(),
            };
            assert!(found, "{link}");
            count += 1;
        }
        assert!(count > 5, "the page has {count} links");
    }

    #[test]
    fn ways_between_folders() {
        for (from, to, way) in [
            ("/work/bike", "/work/felles", "../felles"),
            ("/work/felles/services/bike", "/work/felles", "../.."),
            ("/work", "/work/felles", "felles"),
            ("/work", "/work", "."),
        ] {
            assert_eq!(from_to(Path::new(from), Path::new(to)), Path::new(way), "{from}");
        }
    }
}
