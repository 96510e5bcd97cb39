//! Chromium and its driver, for the tests and the bench.

use crate::debian;
use crate::paths;
use crate::run::ask;
use crate::versions::{self, Version};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;

const NAMES: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
];
const MAC: &[&str] = &[
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const WINDOWS: &[&str] = &[
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/// A browser and the driver that steers it.
#[derive(Debug, Clone)]
pub struct Browser {
    pub chrome: PathBuf,
    pub driver: PathBuf,
}

/// The browser: `$CHROME`, the search path, the system's usual places, Playwright's own.
pub fn chrome() -> Option<PathBuf> {
    named("CHROME")
        .or_else(|| NAMES.iter().find_map(|name| paths::on_path(name)))
        .or_else(|| MAC.iter().chain(WINDOWS).map(PathBuf::from).find(|path| path.is_file()))
        .or_else(of_playwright)
}

/// The driver: `$CHROMEDRIVER`, the search path, the folder of the browser.
pub fn driver() -> Option<PathBuf> {
    named("CHROMEDRIVER")
        .or_else(|| paths::on_path("chromedriver"))
        .or_else(|| paths::program_in(chrome()?.parent()?, "chromedriver"))
}

/// Both, when the two fit each other.
pub fn find() -> Option<Browser> {
    let (chrome, driver) = (chrome()?, driver()?);
    same_major(version(&chrome), version(&driver)).then_some(Browser { chrome, driver })
}

/// What a browser or driver says its version is. On Windows a browser opens a window instead of answering.
pub fn version(program: &Path) -> Option<Version> {
    if cfg!(windows) && !program.ends_with("chromedriver.exe") {
        return None;
    }
    Version::find(&ask(Command::new(program).arg("--version"))?)
}

fn same_major(chrome: Option<Version>, driver: Option<Version>) -> bool {
    match (chrome, driver) {
        (Some(chrome), Some(driver)) => chrome.major() == driver.major(),
        _ => true,
    }
}

/// The browser, installed by apt where it is missing and that is possible.
pub fn ready() -> Result<Browser> {
    if let Some(found) = find() {
        return Ok(found);
    }
    if debian::has_apt() {
        debian::apt_install(versions::DEBIAN_BROWSER)?;
        if let Some(found) = find() {
            return Ok(found);
        }
    }
    bail!("{}", how_to_mend());
}

/// What a person does about a missing browser or driver, on their system.
pub fn how_to_mend() -> String {
    let install = if debian::has_apt() {
        format!("sudo apt-get install {}", versions::DEBIAN_BROWSER.join(" "))
    } else if cfg!(target_os = "macos") {
        "brew install --cask google-chrome chromedriver".to_owned()
    } else if cfg!(windows) {
        "winget install Google.Chrome Chromium.ChromeDriver".to_owned()
    } else {
        "install Chromium and the chromedriver of the same version with your system's packages".to_owned()
    };
    format!("{install}, or set CHROME and CHROMEDRIVER to a browser and a driver of the same major version")
}

/// webdriver.json with this browser in it, for wasm-bindgen's test runner.
pub fn webdriver_file(browser: &Browser) -> Result<PathBuf> {
    let text = std::fs::read_to_string(paths::root().join("webdriver.json")).context("cannot read webdriver.json")?;
    let mut wishes: Value = serde_json::from_str(&text).context("webdriver.json is not JSON")?;
    wishes["goog:chromeOptions"]["binary"] = json!(browser.chrome);
    let file = paths::target("logs").join("webdriver.json");
    std::fs::create_dir_all(paths::target("logs"))?;
    std::fs::write(&file, wishes.to_string()).with_context(|| format!("cannot write {}", file.display()))?;
    Ok(file)
}

fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable)
        .map(PathBuf::from)
        .filter(|path| path.is_file())
}

fn of_playwright() -> Option<PathBuf> {
    let script = "console.log(require('@playwright/test').chromium.executablePath())";
    let path = ask(Command::new("node").args(["-e", script]).current_dir(paths::root()))?;
    Some(PathBuf::from(path)).filter(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browser_and_driver_share_the_major_version() {
        let version = |text| Version::find(text);
        assert!(same_major(
            version("Chromium 156.0.1.2"),
            version("ChromeDriver 156.0.8078.79")
        ));
        assert!(!same_major(
            version("Chromium 156.0.1.2"),
            version("ChromeDriver 155.0.1")
        ));
        assert!(
            same_major(None, version("ChromeDriver 155.0.1")),
            "what cannot be asked is not held against it"
        );
    }
}
