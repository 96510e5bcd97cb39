//! `cargo xtask service`: builds the service of examples/start-enk, the server and the wasm of its pages, and runs it.
//! `cargo xtask load`: many people submit at once.

use crate::build::{self, HOST_FOLDER, Profile, fetch_crates};
use crate::count::{self, Tally};
use crate::paths;
use crate::run::{Running, ask, must};
use crate::serve::check_port;
use crate::setup::Kit;
use crate::step::{seconds, step};
use crate::test::{Filter, shown};
use crate::toolchain::WASM;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// Where people come; feedback is read at the next one.
pub const PORT: u16 = 3000;

/// The folder of the package below examples/. It has a suite of its own: a server is not tested in a browser's runner.
pub const EXAMPLE: &str = "start-enk";

const PACKAGE: &str = "felles-example-start-enk";

/// The name wasm-bindgen gives the files of the pages' wasm; the server asks for them by it.
const CLIENT: &str = "start_enk_client";

/// What is built.
pub struct Built {
    pub server: PathBuf,
    pub assets: PathBuf,
}

/// Builds the server and the wasm of its pages, quickly: each in the folder where its libraries are built already.
pub fn build(kit: &Kit) -> Result<Built> {
    build_server(kit)?;
    let target = paths::target(Profile::Dev.folder());
    let assets = target.join("service");
    // With the features of the wasm that is built beside it, so that the crate is there already.
    step("service (pages)", |step| {
        let mut cargo = kit.cargo("build", Profile::Dev.folder());
        cargo.args([
            "--package",
            PACKAGE,
            "--bin",
            "start-enk-client",
            "--features",
            "felles/widgets,felles/showcase",
            "--target",
            WASM,
            "--offline",
        ]);
        build::flags(&mut cargo, Profile::Dev);
        let mut run = |command: &mut Command| must(command, step).map(drop);
        run(&mut cargo)?;
        let folder = target.join(WASM).join(Profile::Dev.cargo_folder());
        let program = folder.join("start-enk-client.wasm");
        build::bind(kit, &program, CLIENT, &assets, Profile::Dev, &mut run)
    })?;
    Ok(Built {
        server: program(kit, "start-enk"),
        assets,
    })
}

/// The server, and what loads it.
fn build_server(kit: &Kit) -> Result<()> {
    fetch_crates(kit)?;
    step("service (server)", |step| {
        must(server_cargo(kit, "build").args(["--bins", "--offline"]), step).map(drop)
    })
}

/// Component types are erased as those of the wasm are, or it could not take the pages over.
fn server_cargo(kit: &Kit, subcommand: &str) -> Command {
    let mut cargo = kit.cargo(subcommand, HOST_FOLDER);
    cargo.args(["--package", PACKAGE, "--target", &kit.toolchain.host]);
    build::host_flags(&mut cargo);
    cargo
}

fn program(kit: &Kit, name: &str) -> PathBuf {
    let folder = paths::target(HOST_FOLDER).join(&kit.toolchain.host).join("debug");
    folder.join(name).with_extension(std::env::consts::EXE_EXTENSION)
}

/// Builds and runs it, until Ctrl-C. What was received stays in target/.
pub fn service(kit: &Kit, port: u16, started: Instant) -> Result<()> {
    let admin_port = port.checked_add(1).context("--port must be below 65535")?;
    check_port(port)?;
    check_port(admin_port)?;
    let built = build(kit)?;
    let people = ask(kit.command(&built.server.to_string_lossy()).arg("people")).unwrap_or_default();
    let folder = paths::target("service");
    std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let mut server = kit.command(&built.server.to_string_lossy());
    server
        .env("LISTEN", format!("127.0.0.1:{port}"))
        .env("ADMIN_LISTEN", format!("127.0.0.1:{admin_port}"))
        .env("DATABASE_URL", database(&folder))
        .env("ASSETS", &built.assets);
    let mut server = Running::start(&mut server)?;
    println!(
        "✓ ready after {}. Ctrl-C ends\n  http://127.0.0.1:{port}/\n  \
         http://127.0.0.1:{admin_port}/feedback is what is said about it\n  made-up people to log in as:",
        seconds(started.elapsed()),
    );
    for person in people.lines() {
        println!("    {person}");
    }
    let status = server.0.wait()?;
    if !status.success() {
        bail!("the server ended by itself ({status}); its last lines say why");
    }
    Ok(())
}

fn database(folder: &Path) -> String {
    format!("sqlite://{}", folder.join("start-enk.db").display())
}

/// Many people submit at once, on a server and a database of their own.
pub fn load(kit: &Kit, people: Option<u32>) -> Result<()> {
    build_server(kit)?;
    let mut load = kit.command(&program(kit, "start-enk-load").to_string_lossy());
    load.args(people.map(|people| people.to_string()));
    let status = Running::start(&mut load)?.0.wait()?;
    if !status.success() {
        bail!("something was lost, or kept twice");
    }
    Ok(())
}

/// The tests of the server: its parts, its stores, its pages without a browser, and the load.
pub fn tested(kit: &Kit, filter: &Filter) -> Result<Tally> {
    let mut cargo = server_cargo(kit, "test");
    cargo.args(["--no-fail-fast", "--"]).args(filter);
    let finished = shown("service", &mut cargo, count::cargo)?;
    for line in finished.output.lines().filter(|line| is_told(line)) {
        println!("  {}", line.trim());
    }
    Ok(count::cargo(&finished.output).checked(finished.success, !filter.is_empty()))
}

/// What a test that passed has to say: that it could not be run, or how long the load took.
fn is_told(line: &str) -> bool {
    line.starts_with("skipped: ") || line.contains("p95 ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_skipped_is_told() {
        assert!(is_told("skipped: PostgreSQL (it is not installed)"));
        assert!(is_told(
            "200 people, each twice: 200 received, 200 kept; p50 9 ms, p95 70 ms, slowest 90 ms"
        ));
        assert!(!is_told("test postgres_keeps_its_promises ... ok"));
    }

    #[test]
    fn the_server_asks_for_what_is_built() {
        let folder = paths::root().join("examples").join(EXAMPLE);
        let assets = std::fs::read_to_string(folder.join("src/server/assets.rs")).expect("the server");
        assert!(assets.contains(&format!("\"{CLIENT}.js\"")) && assets.contains(&format!("\"{CLIENT}_bg.wasm\"")));
        let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).expect("a manifest");
        assert!(manifest.contains(&format!("name = \"{PACKAGE}\"")));
    }
}
