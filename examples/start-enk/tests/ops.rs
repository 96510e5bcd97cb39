//! The scripts in `ops/`: what is backed up while the service runs comes back as it was.

#![cfg(all(unix, not(target_arch = "wasm32")))]

mod support;

use start_enk::server::store::{self, NewSubmission, SessionKey, Store, Submission};
use std::{
    fs,
    io::Write,
    ops::Range,
    path::{Path, PathBuf},
    process::{Command, Output},
};
use support::postgres::Postgres;
use tempfile::TempDir;

const SUBJECT: &str = "oppdiktet-1";

/// A database, and a folder for its copies whose name needs quoting.
struct Place {
    folder: TempDir,
    copies: PathBuf,
    address: String,
}

impl Place {
    /// With a database of its own, or with another.
    fn new(address: Option<&str>) -> Self {
        let folder = tempfile::tempdir().expect("temporary folder");
        let copies = folder.path().join("Kari's copies");
        fs::create_dir(&copies).expect("made");
        let own = || format!("sqlite://{}", folder.path().join("test.db").display());
        Self {
            address: address.map_or_else(own, str::to_owned),
            copies,
            folder,
        }
    }

    fn run(&self, script: &str, argument: &Path) -> Output {
        let mut command = Command::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("ops").join(script));
        command.arg(argument).env("DATABASE_URL", &self.address);
        command.env_remove("KEEP_DAYS").output().expect("a shell")
    }

    fn backup(&self) -> PathBuf {
        let output = self.run("backup.sh", &self.copies);
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).expect("a path").trim_end().into()
    }
}

async fn receive(store: &dyn Store, numbers: Range<i64>) {
    for number in numbers {
        let new = NewSubmission {
            subject: SUBJECT.to_owned(),
            key: format!("key-{number}"),
            name: format!("Blåbær {number}"),
            answers: format!("{{\"name\":\"Blåbær {number}\"}}"),
            received_at: 1_781_515_800 + number,
        };
        let received = store.submit(&SessionKey("none".to_owned()), &new).await;
        assert_eq!(received.expect("received").id, number);
    }
}

/// All that there is, by its number.
async fn all(store: &dyn Store) -> Vec<Submission> {
    let mut found = Vec::new();
    for id in 1..=store.count_submissions().await.expect("counted") {
        found.extend(store.submission(SUBJECT, id).await.expect("read"));
    }
    found
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The scripts use the command-line program of the database.
fn has(program: &str) -> bool {
    let has = Command::new(program).arg("--version").output().is_ok();
    if !has {
        // Not with a macro: what those write is kept from the log of a test that passes.
        let _ = writeln!(std::io::stderr(), "skipped: there is no {program} here");
    }
    has
}

async fn comes_back(place: &Place) {
    let service = store::open(&place.address).await.expect("database");
    receive(&*service, 1..41).await;
    let before = all(&*service).await;
    assert_eq!(before.len(), 40);
    let copy = place.backup();
    // What comes later is not in it.
    receive(&*service, 41..51).await;
    if place.address.starts_with("sqlite:") {
        let refused = place.run("restore.sh", &copy);
        assert!(
            !refused.status.success() && said(&refused).contains("in use"),
            "{refused:?}"
        );
        assert_eq!(service.count_submissions().await.expect("counted"), 50);
    }
    service.close().await;

    let restored = place.run("restore.sh", &copy);
    assert!(restored.status.success(), "{restored:?}");
    let service = store::open(&place.address).await.expect("database");
    assert_eq!(all(&*service).await, before);
    // And it goes on where it was.
    receive(&*service, 41..42).await;
    service.close().await;
}

#[tokio::test]
async fn sqlite_comes_back_as_it_was() {
    if !has("sqlite3") {
        return;
    }
    let place = Place::new(None);
    comes_back(&place).await;
    // What was there is kept, with all that came after the copy, and is not written over.
    let kept = place.folder.path().join("test.db.before-restore");
    let kept = store::open(&format!("sqlite://{}", kept.display()))
        .await
        .expect("database");
    assert_eq!(kept.count_submissions().await.expect("counted"), 50);
    kept.close().await;
    let copy = fs::read_dir(&place.copies)
        .expect("read")
        .next()
        .expect("a copy")
        .expect("read");
    let again = place.run("restore.sh", &copy.path());
    assert!(
        !again.status.success() && said(&again).contains("there already"),
        "{again:?}"
    );
}

#[tokio::test]
async fn postgres_comes_back_as_it_was() {
    if !has("pg_dump") {
        return;
    }
    let Some(postgres) = Postgres::get() else { return };
    let place = Place::new(Some(&postgres.address));
    comes_back(&place).await;
    // What was there is one more copy.
    let kept = fs::read_dir(place.copies.join("before-restore")).expect("read");
    assert_eq!(kept.count(), 1);
}

#[tokio::test]
async fn a_damaged_copy_changes_nothing() {
    if !has("sqlite3") {
        return;
    }
    let place = Place::new(None);
    let service = store::open(&place.address).await.expect("database");
    receive(&*service, 1..4).await;
    service.close().await;
    let copy = place.backup();
    let whole = fs::read(&copy).expect("read");
    fs::write(&copy, &whole[..whole.len() / 2]).expect("written");
    let refused = place.run("restore.sh", &copy);
    assert!(
        !refused.status.success() && said(&refused).contains("no whole database"),
        "{refused:?}"
    );
    let service = store::open(&place.address).await.expect("database");
    assert_eq!(all(&*service).await.len(), 3);
}

#[test]
fn what_cannot_be_copied_says_why_and_leaves_nothing() {
    let place = Place::new(None);
    let refused = place.run("backup.sh", &place.copies);
    assert!(
        !refused.status.success() && said(&refused).contains("no database"),
        "{refused:?}"
    );
    assert_eq!(fs::read_dir(&place.copies).expect("read").count(), 0);
    let refused = place.run("backup.sh", Path::new("/nowhere at all"));
    assert!(
        !refused.status.success() && said(&refused).contains("say a folder"),
        "{refused:?}"
    );
}
