//! The program itself: how it starts, what it says, and what is left when it is killed.

#![cfg(all(unix, not(target_arch = "wasm32")))]

mod support;

use start_enk::{http_client::Client, server::clock};
use std::{
    collections::BTreeSet,
    io::{BufRead, BufReader, Read, Write},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread::{self, JoinHandle},
};

struct Program {
    child: Child,
    address: SocketAddr,
    /// Read all the while: a full pipe would hold the server up.
    log: JoinHandle<String>,
}

fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_start-enk"));
    command
        .env_clear()
        .env("LISTEN", "127.0.0.1:0")
        .env("ADMIN_LISTEN", "127.0.0.1:0")
        .env("REQUESTS_PER_MINUTE", "100000")
        .env("DATABASE_URL", support::sqlite(folder))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

impl Program {
    fn start(folder: &Path) -> Self {
        let mut child = command(folder).spawn().expect("started");
        let mut line = String::new();
        let stdout = child.stdout.take().expect("an output");
        BufReader::new(stdout).read_line(&mut line).expect("a line");
        let address = line
            .split_whitespace()
            .next()
            .and_then(|address| address.strip_prefix("http://"));
        let address = address.and_then(|address| address.parse().ok());
        let mut stderr = child.stderr.take().expect("a log");
        let log = thread::spawn(move || {
            let mut log = String::new();
            stderr.read_to_string(&mut log).expect("read");
            log
        });
        Self {
            child,
            log,
            address: address.unwrap_or_else(|| panic!("no address: {line}")),
        }
    }

    fn kari(&self) -> Client {
        let client = Client::new(self.address);
        client.log_in("oppdiktet-1").expect("an answer");
        client
    }

    /// Ends it, and gives its log.
    fn end(mut self, signal: &str) -> String {
        let pid = self.child.id().to_string();
        let killed = Command::new("kill").args([signal, &pid]).status().expect("kill");
        assert!(killed.success());
        let status = self.child.wait().expect("ended");
        let log = self.log.join().expect("no panic");
        assert_eq!(status.success(), signal == "-TERM", "{status}: {log}");
        log
    }
}

/// An application as the script sends it.
fn application(key: &str) -> String {
    let day = clock::today().to_string();
    let pairs = [
        ("submission", key),
        ("who", "me"),
        ("name.name", "Testesen Foto"),
        ("trade.code", "96.020"),
        ("address.street", "Storgata 1"),
        ("address.postal_code", "0155"),
        ("start.date", &day),
        ("declaration", "on"),
    ];
    serde_json::json!({ "step": "se-over", "reviewed": true, "pairs": pairs }).to_string()
}

fn submit(client: &Client, key: &str) -> Option<String> {
    let answer = client.ask(&start_enk::http_service::Ask {
        method: "POST",
        path: "/api/submissions".to_owned(),
        body: Some(application(key)),
    });
    let answer = answer.ok().filter(|answer| answer.status == 200)?;
    let receipt: serde_json::Value = serde_json::from_str(&answer.body).ok()?;
    Some(receipt["case_number"].as_str()?.to_owned())
}

#[test]
fn killed_at_any_moment_it_loses_nothing_and_keeps_nothing_twice() {
    let folder = tempfile::tempdir().expect("a folder");
    let sent: Mutex<Vec<(String, Option<String>)>> = Mutex::default();
    for round in 0..3 {
        let program = Program::start(folder.path());
        let stop = Arc::new(AtomicBool::new(false));
        let going = Arc::new(AtomicUsize::new(4));
        thread::scope(|scope| {
            for visitor in 0..4 {
                let client = program.kari();
                let (stop, going, sent) = (Arc::clone(&stop), Arc::clone(&going), &sent);
                scope.spawn(move || {
                    for number in 0.. {
                        if stop.load(Ordering::Relaxed) {
                            break;
                        }
                        let key = format!("{round:016}{visitor:08}{number:08}");
                        let receipt = submit(&client, &key);
                        let is_cut_off = receipt.is_none();
                        sent.lock().expect("no panic").push((key, receipt));
                        if is_cut_off {
                            break;
                        }
                    }
                    going.fetch_sub(1, Ordering::Relaxed);
                });
            }
            // In the midst of it, wherever that is: some are through, and all go on.
            let enough = (round + 1) * 20;
            while sent.lock().expect("no panic").len() < enough {
                assert!(going.load(Ordering::Relaxed) > 0, "all are refused");
                thread::yield_now();
            }
            program.end("-KILL");
            stop.store(true, Ordering::Relaxed);
        });
    }

    // All are sent once more, also those of which nobody knows whether they came through.
    let program = Program::start(folder.path());
    let kari = program.kari();
    let sent = sent.into_inner().expect("no panic");
    let mut numbers = BTreeSet::new();
    for (key, before) in &sent {
        let now = submit(&kari, key).expect("received");
        assert!(
            before.as_ref().is_none_or(|before| *before == now),
            "{key} had {before:?}, and has {now}"
        );
        assert!(numbers.insert(now), "{key} has a number of another");
    }
    program.end("-TERM");
    let database = support::sqlite(folder.path());
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let kept = runtime.block_on(async {
        let store = start_enk::server::store::open(&database).await.expect("open");
        store.count_submissions().await.expect("counted")
    });
    assert_eq!(usize::try_from(kept).expect("a count"), sent.len());
}

#[test]
fn the_log_says_what_happened_and_nothing_of_whom() {
    let folder = tempfile::tempdir().expect("a folder");
    let program = Program::start(folder.path());
    let kari = program.kari();
    kari.post_own("/start-enk/hvem", &[("who", "other")])
        .expect("an answer");
    let owner = [("owner.national_id", "01838012317"), ("owner.surname", "Testesen")];
    kari.post_own("/start-enk/innehaver", &owner).expect("an answer");
    kari.post_own("/start-enk/navn", &[("name.name", "Testesen 01838012317")])
        .expect("an answer");
    kari.get("/start-enk/01838012317?fnr=01838012317").expect("an answer");
    kari.get("/01838012317").expect("an answer");
    kari.ask(&start_enk::http_service::Ask {
        method: "POST",
        path: "/api/submissions".to_owned(),
        body: Some("{\"pairs\":\"01838012317".to_owned()),
    })
    .expect("an answer");
    let log = program.end("-TERM");
    assert!(!log.contains("0183801") && !log.contains("12317"), "{log}");
    assert!(!log.contains("Testesen") && !log.contains("oppdiktet"), "{log}");
    let lines: Vec<serde_json::Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}")))
        .collect();
    let routes: Vec<_> = lines.iter().filter_map(|line| line["span"]["route"].as_str()).collect();
    assert!(
        routes.contains(&"/start-enk/{step}") && routes.contains(&"none"),
        "{routes:?}"
    );
    assert!(lines.iter().any(|line| line["message"] == "stopped"), "{log}");
}

#[test]
fn made_up_people_do_not_start_in_production() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = command(folder.path()).env("PRODUCTION", "1").output().expect("ran");
    assert!(!output.status.success());
    assert!(
        String::from_utf8_lossy(&output.stderr).contains("made-up people"),
        "{output:?}"
    );
}

#[test]
fn two_hundred_submit_at_once() {
    let output = Command::new(env!("CARGO_BIN_EXE_start-enk-load"))
        .env_remove("DATABASE_URL")
        .output()
        .expect("ran");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // Not with a macro: what those write is kept from the log of a test that passes.
    std::io::stderr().write_all(&output.stdout).expect("written");
}
