//! What a person typed.

use crate::build::Profile;
use crate::hook::Job;
use crate::scaffold::Kind;
use crate::serve::PORT;
use crate::start_enk;
use crate::test::Suite;
use anyhow::{Context, Result, bail};
use lexopt::prelude::*;
use std::ffi::OsString;
use std::path::PathBuf;

pub const HELP: &str = "\
cargo xtask COMMAND

  serve [--port N]             build, serve with live reload, print the address
  test [--only KIND] [--quick] [-- NAME]
                               every test, or one kind: native, xtask, examples, browser, e2e; only when asked for:
                               npm, service, new-service; --quick: e2e and npm test the site as `serve` builds it
  build [--quick]              the released site, felles.css and widgets in dist/; --quick: as `serve` builds it, in
                               target/serve/dist/
  preview [--port N] [--base /path/]
                               serve dist/ as static files under the strict policy
  lint [--fast]                formatting, clippy on every target and feature set, types of scripts
  new component|pattern NAME [--group GROUP]
                               scaffold a folder and its lines in the lists
  new service NAME [--path DIR]
                               a small service on felles, in a folder of its own; default: beside this one
  service [--port N]           the service of examples/start-enk: builds it, runs it, prints whom to log in as
  load [PEOPLE]                many people submit to it at once; default: 200
  css                          write the sheets of tokens and themes, and felles.css, anew
  icons                        write the icon set anew, from the names in xtask/icons.txt
  codes                        write the list of industry codes anew, with the index of its search
  bench [OPTIONS]              measure felles beside its peers
  bench build | values         time builds of a large crate; time how values are read
  doctor                       what is found, missing or too old, and how to mend it
  setup                        find or install what is needed; every command does it first
";

/// One command, with its options.
#[derive(Debug, PartialEq, Eq)]
pub enum Words {
    Help,
    Setup,
    Doctor,
    Serve {
        port: u16,
    },
    Preview {
        port: u16,
        base: Option<String>,
    },
    Build {
        profile: Profile,
    },
    Test {
        only: Option<Suite>,
        /// How the site is built that Playwright tests.
        profile: Profile,
        filter: Vec<String>,
    },
    Lint {
        fast: bool,
    },
    New {
        kind: Kind,
        name: String,
        group: Option<String>,
    },
    NewService {
        name: String,
        folder: Option<PathBuf>,
    },
    /// Runs the service of examples/start-enk.
    Service {
        port: u16,
    },
    /// Many people submit to it at once.
    Load {
        people: Option<u32>,
    },
    Codes,
    Css,
    Icons,
    Bench {
        words: Vec<String>,
    },
    Hook {
        job: Job,
    },
}

impl Words {
    /// Reads the words after `cargo xtask`.
    pub fn read<T: Into<OsString>>(words: impl IntoIterator<Item = T>) -> Result<Self> {
        let mut words = lexopt::Parser::from_args(words.into_iter().map(Into::into));
        let command = match words.next()? {
            None | Some(Long("help") | Short('h')) => return Ok(Self::Help),
            Some(Value(command)) => command.string()?,
            Some(other) => return Err(unexpected(other)),
        };
        match command.as_str() {
            "help" => Ok(Self::Help),
            "setup" => done(words, Self::Setup),
            "doctor" => done(words, Self::Doctor),
            "build" => building(words),
            "codes" => done(words, Self::Codes),
            "css" => done(words, Self::Css),
            "icons" => done(words, Self::Icons),
            "service" => service(words),
            "load" => load(words),
            "serve" | "preview" => serving(words, command == "serve"),
            "test" => testing(words),
            "lint" => match words.next()? {
                None => Ok(Self::Lint { fast: false }),
                Some(Long("fast")) => done(words, Self::Lint { fast: true }),
                Some(other) => Err(unexpected(other)),
            },
            "new" => scaffolding(words),
            "bench" => Ok(Self::Bench {
                words: rest(&mut words)?,
            }),
            "hook" => {
                let word = words.value().context("a hook needs a job")?.string()?;
                let job = Job::parse(&word).with_context(|| format!("there is no hook {word}"))?;
                done(words, Self::Hook { job })
            }
            other => bail!("there is no command {other}. Do: cargo xtask help"),
        }
    }
}

fn building(mut words: lexopt::Parser) -> Result<Words> {
    let mut profile = Profile::Release;
    while let Some(word) = words.next()? {
        match word {
            Long("quick") => profile = Profile::Dev,
            other => return Err(unexpected(other)),
        }
    }
    Ok(Words::Build { profile })
}

fn serving(mut words: lexopt::Parser, live: bool) -> Result<Words> {
    let (mut port, mut base) = (PORT, None);
    while let Some(word) = words.next()? {
        match word {
            Long("port") => port = words.value()?.parse().context("--port needs a number")?,
            Long("base") if !live => base = Some(words.value()?.string()?),
            other => return Err(unexpected(other)),
        }
    }
    Ok(if live {
        Words::Serve { port }
    } else {
        Words::Preview { port, base }
    })
}

fn service(mut words: lexopt::Parser) -> Result<Words> {
    let mut port = start_enk::PORT;
    while let Some(word) = words.next()? {
        match word {
            Long("port") => port = words.value()?.parse().context("--port needs a number")?,
            other => return Err(unexpected(other)),
        }
    }
    Ok(Words::Service { port })
}

fn load(mut words: lexopt::Parser) -> Result<Words> {
    let people = match words.next()? {
        None => None,
        Some(Value(people)) => Some(people.parse().context("how many people is a number")?),
        Some(other) => return Err(unexpected(other)),
    };
    done(words, Words::Load { people })
}

fn scaffolding(mut words: lexopt::Parser) -> Result<Words> {
    let (mut places, mut group, mut folder) = (Vec::new(), None, None);
    while let Some(word) = words.next()? {
        match word {
            Value(value) => places.push(value.string()?),
            Long("group") => group = Some(words.value()?.string()?),
            Long("path") => folder = Some(PathBuf::from(words.value()?)),
            other => return Err(unexpected(other)),
        }
    }
    let [kind, name] = places.as_slice() else {
        bail!("say what to make: cargo xtask new component|pattern|service NAME");
    };
    if kind == "service" && group.is_none() {
        return Ok(Words::NewService {
            name: name.clone(),
            folder,
        });
    }
    if folder.is_some() {
        bail!("--path is where a service is made: cargo xtask new service NAME --path DIR");
    }
    let kind = Kind::parse(kind).with_context(|| format!("{kind} is no component or pattern, nor a service"))?;
    Ok(Words::New {
        kind,
        name: name.clone(),
        group,
    })
}

fn testing(mut words: lexopt::Parser) -> Result<Words> {
    let (mut only, mut profile, mut filter) = (None, Profile::Release, Vec::new());
    loop {
        // All after `--` is the test runners'.
        if let Some(mut raw) = words.try_raw_args()
            && raw.next_if(|word| word == "--").is_some()
        {
            filter.extend(raw.map(|word| word.to_string_lossy().into_owned()));
            break;
        }
        match words.next()? {
            None => break,
            Some(Long("quick")) => profile = Profile::Dev,
            Some(Long("only")) => only = Some(Suite::parse(&words.value()?.string()?)?),
            Some(other) => return Err(unexpected(other)),
        }
    }
    Ok(Words::Test { only, profile, filter })
}

fn rest(words: &mut lexopt::Parser) -> Result<Vec<String>> {
    Ok(words
        .raw_args()?
        .map(|word| word.to_string_lossy().into_owned())
        .collect())
}

fn done(mut words: lexopt::Parser, command: Words) -> Result<Words> {
    match words.next()? {
        None => Ok(command),
        Some(other) => Err(unexpected(other)),
    }
}

fn unexpected(word: lexopt::Arg<'_>) -> anyhow::Error {
    anyhow::anyhow!("{}. Do: cargo xtask help", word.unexpected())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Words> {
        Words::read(line.split_whitespace())
    }

    #[test]
    fn commands_and_their_options() {
        let test = |only, filter: &[&str]| Words::Test {
            only,
            profile: Profile::Release,
            filter: filter.iter().map(|word| (*word).to_owned()).collect(),
        };
        let cases = [
            ("", Words::Help),
            ("--help", Words::Help),
            ("serve", Words::Serve { port: 8080 }),
            ("serve --port 9000", Words::Serve { port: 9000 }),
            (
                "preview --base /a/ --port=1",
                Words::Preview {
                    port: 1,
                    base: Some("/a/".to_owned()),
                },
            ),
            ("test", test(None, &[])),
            ("test --only e2e", test(Some(Suite::E2e), &[])),
            (
                "test --only native -- BTN-1 --exact",
                test(Some(Suite::Native), &["BTN-1", "--exact"]),
            ),
            ("test -- BTN-1", test(None, &["BTN-1"])),
            (
                "test --quick",
                Words::Test {
                    only: None,
                    profile: Profile::Dev,
                    filter: Vec::new(),
                },
            ),
            (
                "build",
                Words::Build {
                    profile: Profile::Release,
                },
            ),
            ("build --quick", Words::Build { profile: Profile::Dev }),
            ("service", Words::Service { port: 3000 }),
            ("service --port 4000", Words::Service { port: 4000 }),
            ("load", Words::Load { people: None }),
            ("load 50", Words::Load { people: Some(50) }),
            ("lint --fast", Words::Lint { fast: true }),
            (
                "bench build --quick",
                Words::Bench {
                    words: vec!["build".to_owned(), "--quick".to_owned()],
                },
            ),
            (
                "new pattern search_page --group search",
                Words::New {
                    kind: Kind::Pattern,
                    name: "search_page".to_owned(),
                    group: Some("search".to_owned()),
                },
            ),
            (
                "new service bike-permit --path ../bike",
                Words::NewService {
                    name: "bike-permit".to_owned(),
                    folder: Some("../bike".into()),
                },
            ),
            ("hook pages", Words::Hook { job: Job::Pages }),
        ];
        for (line, expected) in cases {
            assert_eq!(read(line).expect(line), expected, "{line}");
        }
    }

    #[test]
    fn what_is_not_understood_says_so_and_where_help_is() {
        for line in [
            "deploy",
            "serve --base /a/",
            "build now",
            "test native",
            "lint --slow",
            "serve --port many",
            "service now",
            "load many",
            "test --only unit",
            "hook",
            "new",
            "new component",
            "new widget tag",
            "new service",
            "new service bike --group forms",
            "new component tag --path elsewhere",
            "new component tag tabs",
        ] {
            assert!(read(line).is_err(), "{line}");
        }
        assert!(
            read("deploy")
                .expect_err("unknown")
                .to_string()
                .contains("cargo xtask help")
        );
    }
}
