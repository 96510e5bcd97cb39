//! The files of a new service. `{{name}}`, `{{crate}}` and `{{title}}` stand for its name, `{{felles}}` for the path to this
//! checkout, `{{version}}` for the version of felles.

use super::name::ServiceName;

macro_rules! files {
    ($($file:literal = $template:literal),+ $(,)?) => {
        /// Where each file lies in the service, and its text.
        const FILES: &[(&str, &str)] = &[$(($file, include_str!(concat!("../service_template/", $template, ".template")))),+];
    };
}

files! {
    ".gitignore" = "gitignore",
    "Cargo.toml" = "Cargo.toml",
    "README.md" = "README.md",
    "rustfmt.toml" = "rustfmt.toml",
    "migrations/0001_start.sql" = "migrations/0001_start.sql",
    "ops/Dockerfile" = "ops/Dockerfile",
    "ops/{{name}}.service" = "ops/service",
    "src/application.rs" = "src/application.rs",
    "src/files.rs" = "src/files.rs",
    "src/guard.rs" = "src/guard.rs",
    "src/lib.rs" = "src/lib.rs",
    "src/log_in/made_up.rs" = "src/log_in/made_up.rs",
    "src/log_in/mod.rs" = "src/log_in/mod.rs",
    "src/log_in/open_id_connect.rs" = "src/log_in/open_id_connect.rs",
    "src/logging.rs" = "src/logging.rs",
    "src/main.rs" = "src/main.rs",
    "src/pages/application.rs" = "src/pages/application.rs",
    "src/pages/feedback.rs" = "src/pages/feedback.rs",
    "src/pages/frame.rs" = "src/pages/frame.rs",
    "src/pages/mod.rs" = "src/pages/mod.rs",
    "src/refusal.rs" = "src/refusal.rs",
    "src/routes.rs" = "src/routes.rs",
    "src/session.rs" = "src/session.rs",
    "src/settings.rs" = "src/settings.rs",
    "src/store.rs" = "src/store.rs",
    "tests/files.rs" = "tests/files.rs",
    "tests/log.rs" = "tests/log.rs",
    "tests/log_in.rs" = "tests/log_in.rs",
    "tests/service.rs" = "tests/service.rs",
    "tests/support/applicant.rs" = "tests/support/applicant.rs",
    "tests/support/provider.rs" = "tests/support/provider.rs",
    "tests/support/visitor.rs" = "tests/support/visitor.rs",
}

/// The manifest of felles, for its version.
const MANIFEST: &str = include_str!("../../Cargo.toml");

/// Where each file lies in the service, and its text, with all gaps filled.
pub fn files(name: &ServiceName, felles: &str) -> impl Iterator<Item = (String, String)> {
    let gaps = [
        ("{{name}}", name.as_str().to_owned()),
        ("{{crate}}", name.module()),
        ("{{title}}", name.title()),
        ("{{felles}}", felles.replace('\\', "/")),
        ("{{version}}", version().to_owned()),
    ];
    FILES.iter().map(move |(file, text)| {
        let fill = |text: &str| {
            gaps.iter()
                .fold(text.to_owned(), |text, (gap, value)| text.replace(gap, value))
        };
        (fill(file), fill(text))
    })
}

fn version() -> &'static str {
    let (_, package) = MANIFEST.split_once("[package]").unwrap_or_default();
    let line = package.lines().find_map(|line| line.strip_prefix("version = "));
    line.unwrap_or_default().trim_matches('"')
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::path::Path;

    fn filled() -> Vec<(String, String)> {
        files(&"bike-permit".parse().expect("a name"), "../felles").collect()
    }

    fn text_of(file: &str) -> String {
        filled().into_iter().find(|(known, _)| known == file).expect(file).1
    }

    #[test]
    fn every_gap_is_filled() {
        for (file, text) in filled() {
            assert!(!file.contains("{{") && !text.contains("{{"), "{file} has a gap");
        }
        assert!(text_of("ops/bike-permit.service").contains("ExecStart=/usr/local/bin/bike-permit\n"));
        assert!(text_of("tests/service.rs").contains("use bike_permit::"));
    }

    #[test]
    fn rust_can_read_every_source() {
        for (file, text) in filled()
            .iter()
            .filter(|(file, _)| Path::new(file).extension().is_some_and(|ending| ending == "rs"))
        {
            syn::parse_file(text).unwrap_or_else(|error| panic!("{file}: {error}"));
        }
    }

    #[test]
    fn the_manifest_is_one_and_names_felles() {
        let manifest: toml::Table = text_of("Cargo.toml").parse().expect("a manifest");
        assert_eq!(manifest["package"]["name"].as_str(), Some("bike-permit"));
        // A workspace of its own, also where it lies in this checkout.
        assert!(manifest["workspace"].as_table().is_some_and(toml::Table::is_empty));
        let felles = &manifest["dependencies"]["felles"];
        assert_eq!(felles["path"].as_str(), Some("../felles"));
        let checkout: toml::Table = MANIFEST.parse().expect("a manifest");
        assert_eq!(felles["version"], checkout["package"]["version"]);
        // It asks for no older Leptos than felles does, and for no newer compiler.
        assert_eq!(
            manifest["dependencies"]["leptos"]["version"],
            checkout["dependencies"]["leptos"]
        );
        assert_eq!(
            manifest["package"]["rust-version"],
            checkout["workspace"]["package"]["rust-version"]
        );
        // One implementation of TLS, and not the system's.
        let openidconnect = &manifest["dependencies"]["openidconnect"];
        assert_eq!(openidconnect["default-features"].as_bool(), Some(false));
        assert!(openidconnect.to_string().contains("rustls-tls"));
    }

    #[test]
    fn every_template_is_used() {
        let folder = crate::paths::root().join("xtask/service_template");
        let mut there = BTreeSet::new();
        let mut folders = vec![folder.clone()];
        while let Some(next) = folders.pop() {
            for entry in std::fs::read_dir(next).expect("read") {
                let path = entry.expect("read").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    there.insert(std::fs::read_to_string(&path).expect("read"));
                }
            }
        }
        let used: BTreeSet<String> = FILES.iter().map(|(_, text)| (*text).to_owned()).collect();
        assert_eq!(used.len(), FILES.len());
        assert_eq!(there, used);
    }

    #[test]
    fn every_module_that_is_named_is_there() {
        let files: BTreeSet<String> = filled().into_iter().map(|(file, _)| file).collect();
        let lib = text_of("src/lib.rs");
        let modules = lib
            .lines()
            .filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';'));
        for module in modules {
            let found = files.contains(&format!("src/{module}.rs")) || files.contains(&format!("src/{module}/mod.rs"));
            assert!(found, "{module}");
        }
    }

    /// What a team must not be able to lose by accident.
    #[test]
    fn the_unit_of_systemd_is_shut_and_the_program_is_no_root() {
        let unit = text_of("ops/bike-permit.service");
        for line in [
            "Environment=PRODUCTION=1",
            "NoNewPrivileges=yes",
            "ProtectSystem=strict",
            "User=bike-permit",
            "CapabilityBoundingSet=",
        ] {
            assert!(unit.lines().any(|found| found == line), "{line}");
        }
        let image = text_of("ops/Dockerfile");
        assert!(
            image.contains("\nUSER service\n") && image.contains("PRODUCTION=1"),
            "{image}"
        );
    }
}
