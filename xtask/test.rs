//! `cargo xtask test`: every test there is, and one line that counts them.

use crate::build::{self, Profile};
use crate::count::{self, Tally};
use crate::run::{Finished, must, quietly};
use crate::setup::Kit;
use crate::step::{seconds, side_by_side, step};
use crate::toolchain::WASM;
use crate::{browser, paths, start_enk};
use anyhow::{Context, Result, anyhow, bail};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// One kind of test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Suite {
    /// Unit tests, tests/native and doctests, on the server renderer.
    Native,
    /// The commands of this program.
    Xtask,
    /// The apps in examples/, each a package of its own: that they build, and their tests if they have any.
    Examples,
    /// The service of examples/start-enk: its server without a browser.
    Service,
    /// tests/browser in headless Chromium.
    Browser,
    /// tests/e2e with Playwright, on the built site.
    E2e,
    /// tests/frameworks: the package of npm in TypeScript, Node, bundlers and frameworks, with Node's own runner.
    Npm,
    /// The service that `cargo xtask new service` makes, outside this repository: that it builds, and its own tests. Run when
    /// asked for, and not with the others: it compiles a server's libraries from nothing.
    NewService,
}

const ALL: [Suite; 8] = [
    Suite::Native,
    Suite::Xtask,
    Suite::Examples,
    Suite::Service,
    Suite::Browser,
    Suite::E2e,
    Suite::Npm,
    Suite::NewService,
];
const WITHOUT_BROWSER: [Suite; 2] = [Suite::Native, Suite::Xtask];
const IN_BROWSER: [Suite; 2] = [Suite::Browser, Suite::E2e];
/// These are begun only while there is time: all of it must be done within an hour, also on a slow machine. `service` and
/// `new-service` run when asked for.
const LAST: [Suite; 2] = [Suite::Npm, Suite::Examples];
const LATEST_START: Duration = Duration::from_mins(42);

impl Suite {
    pub fn parse(word: &str) -> Result<Self> {
        let known = ALL.into_iter().find(|suite| suite.name() == word);
        let names = ALL.map(Suite::name).join(", ");
        known.with_context(|| format!("there is no kind of test {word}. Known: {names}"))
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Native => "native",
            Self::Xtask => "xtask",
            Self::Examples => "examples",
            Self::Service => "service",
            Self::Browser => "browser",
            Self::E2e => "e2e",
            Self::Npm => "npm",
            Self::NewService => "new-service",
        }
    }

    pub fn needs_browser(only: Option<Self>) -> bool {
        only.is_none_or(|suite| !matches!(suite, Self::Native | Self::Xtask | Self::Service | Self::NewService))
    }
}

/// What each runner is told after `--`: most often a part of a test's name.
pub type Filter = [String];

/// Runs all suites, or only one, and gives the sum. A failed suite does not stop the others. Playwright tests the site built
/// with a profile.
pub fn test(kit: &Kit, only: Option<Suite>, profile: Profile, filter: &Filter, started: Instant) -> Tally {
    let mut place = Site { profile, built: None };
    match only {
        Some(suite) => told(suite, || run(kit, suite, &mut place, filter)),
        None => every_suite(kit, place, filter, started),
    }
}

/// The compiler leaves one of two cores alone for most of the time that it takes for a crate as large as this, so the site is
/// built beside the suites that mostly compile. What runs in a browser has the machine for itself: it waits for its own clock.
fn every_suite(kit: &Kit, mut place: Site, filter: &Filter, started: Instant) -> Tally {
    let mut all = std::thread::scope(|scope| {
        scope.spawn(|| side_by_side(|| place.folder(kit).map(drop)));
        side_by_side(|| {
            let mut all = Tally::default();
            for suite in WITHOUT_BROWSER {
                // None of these asks for the site.
                let mut none = Site {
                    profile: Profile::Dev,
                    built: None,
                };
                all += told(suite, || run(kit, suite, &mut none, filter));
            }
            // What does not compile is said when its tests run.
            let _ = step("tests: browser (build)", |step| {
                must(browser_tests(kit)?.arg("--no-run"), step).map(drop)
            });
            all
        })
    });
    for suite in IN_BROWSER {
        all += told(suite, || run(kit, suite, &mut place, filter));
    }
    for suite in LAST {
        if started.elapsed() < LATEST_START {
            all += told(suite, || run(kit, suite, &mut place, filter));
        } else {
            println!(
                "  {0}: left out, for it is late. Alone: cargo xtask test --only {0}",
                suite.name()
            );
            all += Tally::ONE_SKIPPED;
        }
    }
    all
}

/// Runs a suite and says how it went.
fn told(suite: Suite, run: impl FnOnce() -> Result<Tally>) -> Tally {
    let start = Instant::now();
    let tally = run().unwrap_or_else(|error| {
        println!("{error:#}");
        Tally::ONE_FAILURE
    });
    println!(
        "  {}: {} passed, {} failed ({})",
        suite.name(),
        tally.passed,
        tally.failed,
        seconds(start.elapsed())
    );
    tally
}

/// The site that several suites test, built once.
struct Site {
    profile: Profile,
    built: Option<std::result::Result<PathBuf, String>>,
}

impl Site {
    fn folder(&mut self, kit: &Kit) -> Result<PathBuf> {
        let once = || build::build(kit, self.profile).map_err(|error| format!("{error:#}"));
        let built = self.built.get_or_insert_with(once);
        built
            .clone()
            .map_err(|error| anyhow!("the site does not build, so there is nothing to test: {error}"))
    }
}

fn run(kit: &Kit, suite: Suite, place: &mut Site, filter: &Filter) -> Result<Tally> {
    match suite {
        Suite::Native => counted(suite.name(), native(kit).arg("--").args(filter), filter),
        Suite::Xtask => counted(suite.name(), xtask(kit).arg("--").args(filter), filter),
        Suite::Examples => examples(kit, filter),
        Suite::Service => {
            let mut all = start_enk::tested(kit, filter)?;
            let built = start_enk::build(kit)?;
            let told = [
                ("FELLES_SERVICE", built.server.as_path()),
                ("FELLES_SERVICE_ASSETS", built.assets.as_path()),
            ];
            all += playwright(kit, "service-e2e", Some("tests/e2e/service/"), &told, filter)?;
            Ok(all)
        }
        Suite::Browser => counted(suite.name(), browser_tests(kit)?.arg("--").args(filter), filter),
        Suite::E2e => {
            let folder = place.folder(kit)?;
            playwright(kit, "e2e", None, &[("FELLES_DIST", folder.as_path())], filter)
        }
        Suite::Npm => npm(kit, &place.folder(kit)?, filter),
        Suite::NewService => crate::new_service::tested(kit),
    }
}

/// Runs a suite of Cargo and counts its summaries.
fn counted(name: &str, command: &mut Command, filter: &Filter) -> Result<Tally> {
    let finished = shown(name, command, count::cargo)?;
    Ok(count::cargo(&finished.output).checked(finished.success, !filter.is_empty()))
}

/// Runs a suite as a step; when it failed, shows all of it that is not a success, and keeps the whole in a file.
pub fn shown(name: &str, command: &mut Command, tally: impl Fn(&str) -> Tally) -> Result<Finished> {
    let mut finished = None;
    let result = step(&format!("tests: {name}"), |step| {
        let ended = finished.insert(quietly(command, step)?);
        if !ended.success || tally(&ended.output).failed > 0 {
            bail!("failed");
        }
        Ok(())
    });
    let Some(finished) = finished else {
        return Err(result.err().unwrap_or_else(|| anyhow::anyhow!("did not run")));
    };
    let log = paths::target("logs").join(format!("{}.log", name.replace('/', "-")));
    std::fs::create_dir_all(paths::target("logs"))?;
    std::fs::write(&log, &finished.output).with_context(|| format!("cannot write {}", log.display()))?;
    if result.is_err() {
        println!(
            "{}\n  the whole output is in {}",
            count::without_successes(&finished.output),
            log.display()
        );
    }
    Ok(finished)
}

/// `cargo test` on the server renderer, with the features, flags and folder of the prerenderer: the crate is compiled once for
/// both.
pub fn native(kit: &Kit) -> Command {
    let mut cargo = kit.cargo("test", build::HOST_FOLDER);
    build::host_flags(&mut cargo);
    cargo.args([
        "--features",
        "showcase,ssr",
        "--target",
        &kit.toolchain.host,
        "--no-fail-fast",
    ]);
    cargo
}

/// Built by the compiler and into the folder of the running program, which Cargo has built already.
fn xtask(kit: &Kit) -> Command {
    let mut cargo = kit.cargo("test", "xtask");
    if let Some(name) = std::env::var_os("RUSTUP_TOOLCHAIN") {
        cargo.env("RUSTUP_TOOLCHAIN", name);
    } else {
        cargo.env_remove("RUSTUP_TOOLCHAIN");
    }
    cargo.args(["--package", "xtask", "--no-fail-fast"]);
    cargo
}

fn browser_tests(kit: &Kit) -> Result<Command> {
    let mut cargo = in_browser(kit)?;
    cargo.args(["--features", "hydrate", "--test", "browser"]);
    Ok(cargo)
}

/// `cargo test` for wasm32, run by wasm-bindgen's runner in headless Chromium. Component types are whole here, as in an app that
/// says nothing of them; the site's are erased. Many of the tests hydrate HTML that they write out, which has the marks of whole types.
fn in_browser(kit: &Kit) -> Result<Command> {
    let mut cargo = kit.cargo("test", "test");
    cargo.args(["--target", WASM, "--no-fail-fast"]);
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    cargo
        .env("WASM_BINDGEN_TEST_TIMEOUT", "600")
        .env("WASM_BINDGEN_TEST_ONLY_WEB", "1");
    let browser = kit.browser.as_ref().context("these tests need a browser")?;
    cargo.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", browser::webdriver_file(browser)?);
    Ok(cargo)
}

/// Playwright with what its tests are told by the environment: all of tests/e2e, or what is in one folder of it.
fn playwright(kit: &Kit, suite: &str, folder: Option<&str>, told: &[(&str, &Path)], filter: &Filter) -> Result<Tally> {
    let report = paths::target("logs").join(format!("{suite}.json"));
    std::fs::create_dir_all(paths::target("logs"))?;
    // An old report must not stand in for one that is not written.
    if report.exists() {
        std::fs::remove_file(&report)?;
    }
    let mut playwright = kit.node("node_modules/@playwright/test/cli.js");
    playwright
        .args(["test", "--config", "tests/e2e", "--reporter", "line,json"])
        .args(folder)
        .args(playwright_filter(filter));
    playwright
        .envs(told.iter().copied())
        .env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report)
        .env("FORCE_COLOR", "0");
    let read = |_: &str| {
        std::fs::read_to_string(&report)
            .ok()
            .and_then(|text| count::playwright(&text))
            .unwrap_or_default()
    };
    let finished = shown(suite, &mut playwright, read)?;
    Ok(read("").checked(finished.success, !filter.is_empty()))
}

/// Node's own test runner, on the package that was built with the site.
fn npm(kit: &Kit, site: &Path, filter: &Filter) -> Result<Tally> {
    let mut node = kit.node("--test");
    node.arg("--test-reporter=tap");
    for word in filter {
        if word.starts_with('-') {
            node.arg(word);
        } else {
            node.arg(format!("--test-name-pattern={word}"));
        }
    }
    node.arg("tests/frameworks/npm.test.mjs").env("FELLES_DIST", site);
    let finished = shown("npm", &mut node, count::node)?;
    Ok(count::node(&finished.output).checked(finished.success, !filter.is_empty()))
}

fn playwright_filter(filter: &Filter) -> Vec<String> {
    let grep = filter.iter().flat_map(|word| {
        if word.starts_with('-') {
            vec![word.clone()]
        } else {
            vec!["--grep".to_owned(), word.clone()]
        }
    });
    let none = (!filter.is_empty()).then(|| "--pass-with-no-tests".to_owned());
    grep.chain(none).collect()
}

/// The apps are built for the browser, and the tests of those that have any are run there.
fn examples(kit: &Kit, filter: &Filter) -> Result<Tally> {
    let mut all = Tally::default();
    for manifest in packages(&paths::root().join("examples"))? {
        let name = manifest
            .parent()
            .and_then(Path::file_name)
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if name == start_enk::EXAMPLE {
            continue;
        }
        let mut cargo = in_browser(kit)?;
        cargo.arg("--manifest-path").arg(&manifest).arg("--").args(filter);
        let finished = shown(&format!("examples/{name}"), &mut cargo, count::cargo)?;
        all += count::cargo(&finished.output).checked(finished.success, true);
    }
    Ok(all)
}

/// The Cargo.toml of each folder that has one.
pub fn packages(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut found = Vec::new();
    for entry in entries {
        let manifest = entry?.path().join("Cargo.toml");
        if manifest.is_file() {
            found.push(manifest);
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_name_that_is_understood() {
        for suite in ALL {
            assert_eq!(Suite::parse(suite.name()).expect("known"), suite);
        }
        let error = Suite::parse("unit").expect_err("unknown");
        assert!(
            error
                .to_string()
                .contains("native, xtask, examples, service, browser, e2e, npm"),
            "{error}"
        );
    }

    #[test]
    fn a_part_of_a_name_reaches_playwright_as_a_pattern_and_an_option_as_it_is() {
        let words = ["TABS-3".to_owned(), "--workers=1".to_owned()];
        assert_eq!(
            playwright_filter(&words),
            ["--grep", "TABS-3", "--workers=1", "--pass-with-no-tests"]
        );
        assert!(playwright_filter(&[]).is_empty());
    }

    #[test]
    fn example_packages_are_folders_with_a_manifest() {
        let folder = tempfile::tempdir().expect("temporary folder");
        for name in ["app", "notes"] {
            std::fs::create_dir(folder.path().join(name)).expect("made");
        }
        std::fs::write(folder.path().join("app").join("Cargo.toml"), "").expect("written");
        assert_eq!(
            packages(folder.path()).expect("read"),
            [folder.path().join("app").join("Cargo.toml")]
        );
        assert!(packages(&folder.path().join("none")).is_err());
    }
}
