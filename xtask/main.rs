//! Every developer command of felles: `cargo xtask help` lists them.

mod args;
mod bench;
mod browser;
mod build;
mod codes;
mod count;
mod css;
mod debian;
mod doctor;
mod hook;
mod icons;
mod lint;
mod lists;
mod new_service;
mod npm;
mod npm_package;
mod paths;
mod run;
mod scaffold;
mod serve;
mod setup;
mod sizes;
mod start_enk;
mod step;
mod templates;
mod test;
mod toolchain;
mod tools;
mod versions;

use anyhow::Result;
use args::{HELP, Words};
use build::Profile;
use count::Tally;
use lint::Depth;
use setup::{With, set_up};
use std::process::ExitCode;
use std::time::Instant;
use test::Suite;

fn main() -> ExitCode {
    let started = Instant::now();
    let words = std::env::args_os().skip(1);
    let result = run::end_children_on_signal().and_then(|()| run_command(Words::read(words)?, started));
    result.unwrap_or_else(|error| {
        eprintln!("{error:#}");
        ExitCode::FAILURE
    })
}

fn run_command(words: Words, started: Instant) -> Result<ExitCode> {
    match words {
        Words::Help => print!("{HELP}"),
        Words::Setup => drop(set_up(With::Browser)?),
        Words::Doctor => doctor::doctor()?,
        Words::Serve { port } => serve::serve(&set_up(With::NoBrowser)?, port, started)?,
        Words::Preview { port, base } => serve::preview(&set_up(With::NoBrowser)?, port, base.as_deref())?,
        Words::Build { profile } => drop(build::build(&set_up(With::NoBrowser)?, profile)?),
        Words::Test { only, profile, filter } => return Ok(tests(only, profile, &filter, started)),
        Words::Lint { fast } => {
            lint::lint(&set_up(With::NoBrowser)?, if fast { Depth::Fast } else { Depth::Full })?;
        }
        Words::New { kind, name, group } => {
            let root = paths::root();
            for file in scaffold::new(&root, kind, &name, group.as_deref())? {
                println!("  {}", file.strip_prefix(&root).unwrap_or(&file).display());
            }
            println!("✓ fill them in; then `cargo xtask css`, for styles/felles.css holds every sheet");
        }
        Words::NewService { name, folder } => {
            let folder = new_service::new(&paths::root(), &name, folder.as_deref())?;
            println!("✓ {} is a service of its own:", folder.display());
            println!("  cd {} && cargo test && cargo run", folder.display());
        }
        Words::Icons => {
            set_up(With::NoBrowser)?;
            icons::icons()?;
        }
        Words::Codes => codes::codes()?,
        Words::Css => css::css(&set_up(With::NoBrowser)?)?,
        Words::Service { port } => start_enk::service(&set_up(With::NoBrowser)?, port, started)?,
        Words::Load { people } => start_enk::load(&set_up(With::NoBrowser)?, people)?,
        Words::Bench { words } => bench::bench(&set_up(With::Browser)?, &words)?,
        Words::Hook { job } => hook::run_hook(job)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The line that counts comes last, also when the set-up already fails.
fn tests(only: Option<Suite>, profile: Profile, filter: &[String], started: Instant) -> ExitCode {
    let browser = if Suite::needs_browser(only) {
        With::Browser
    } else {
        With::NoBrowser
    };
    let tally = match set_up(browser) {
        Ok(kit) => test::test(&kit, only, profile, filter, started),
        Err(error) => {
            println!("{error:#}");
            Tally::ONE_FAILURE
        }
    };
    println!("  all of it took {}", step::seconds(started.elapsed()));
    println!("{tally}");
    if tally.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
