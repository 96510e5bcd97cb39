//! The scripts in `ops/`: what is backed up while the service runs comes back as it was.

#![cfg(all(unix, not(target_arch = "wasm32")))]

use sqlx::{
    ConnectOptions, Connection, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode},
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};
use tempfile::TempDir;

/// A database, and a folder for its copies. Both names need quoting.
struct Place {
    _folder: TempDir,
    database: PathBuf,
    copies: PathBuf,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("temporary folder");
        let copies = folder.path().join("Kari's copies");
        fs::create_dir(&copies).expect("made");
        Self {
            database: folder.path().join("start enk.db"),
            copies,
            _folder: folder,
        }
    }

    fn run(&self, script: &str, argument: &Path) -> Output {
        Command::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("ops").join(script))
            .arg(argument)
            .env("DATABASE_URL", format!("sqlite://{}", self.database.display()))
            .env_remove("KEEP_DAYS")
            .output()
            .expect("a shell")
    }

    fn backup(&self) -> PathBuf {
        let output = self.run("backup.sh", &self.copies);
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).expect("a path").trim_end().into()
    }

    /// Opened as the service opens it.
    async fn open(&self) -> SqliteConnection {
        let options = SqliteConnectOptions::new()
            .filename(&self.database)
            .create_if_missing(true);
        options
            .journal_mode(SqliteJournalMode::Wal)
            .connect()
            .await
            .expect("database")
    }
}

async fn write(connection: &mut SqliteConnection, numbers: std::ops::Range<i64>) {
    let table = "CREATE TABLE IF NOT EXISTS submissions (id INTEGER PRIMARY KEY, answers TEXT NOT NULL)";
    sqlx::query(table).execute(&mut *connection).await.expect("made");
    for number in numbers {
        sqlx::query("INSERT INTO submissions VALUES (?, ?)")
            .bind(number)
            .bind(format!("{{\"name\":\"Blåbær {number}\"}}"))
            .execute(&mut *connection)
            .await
            .expect("written");
    }
}

async fn all(connection: &mut SqliteConnection) -> Vec<(i64, String)> {
    let query = sqlx::query_as("SELECT id, answers FROM submissions ORDER BY id");
    query.fetch_all(connection).await.expect("read")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The scripts use the command-line programs of the databases.
fn has_sqlite() -> bool {
    let has = Command::new("sqlite3").arg("-version").output().is_ok();
    if !has {
        println!("skipped: there is no sqlite3 here");
    }
    has
}

#[tokio::test]
async fn what_is_backed_up_while_it_runs_comes_back_as_it_was() {
    if !has_sqlite() {
        return;
    }
    let place = Place::new();
    let mut service = place.open().await;
    write(&mut service, 0..100).await;
    let before = all(&mut service).await;
    let copy = place.backup();
    // What comes later is not in it.
    write(&mut service, 100..110).await;

    let refused = place.run("restore.sh", &copy);
    assert!(
        !refused.status.success() && said(&refused).contains("in use"),
        "{refused:?}"
    );
    assert_eq!(all(&mut service).await.len(), 110);
    service.close().await.expect("closed");

    let restored = place.run("restore.sh", &copy);
    assert!(restored.status.success(), "{restored:?}");
    let mut service = place.open().await;
    assert_eq!(all(&mut service).await, before);
    // What was there is kept, with all that came after the copy, and is not written over.
    let kept = place.database.with_file_name("start enk.db.before-restore");
    let mut kept = SqliteConnectOptions::new()
        .filename(kept)
        .connect()
        .await
        .expect("database");
    assert_eq!(all(&mut kept).await.len(), 110);
    service.close().await.expect("closed");
    let again = place.run("restore.sh", &copy);
    assert!(
        !again.status.success() && said(&again).contains("there already"),
        "{again:?}"
    );
}

#[tokio::test]
async fn a_damaged_copy_changes_nothing() {
    if !has_sqlite() {
        return;
    }
    let place = Place::new();
    let mut service = place.open().await;
    write(&mut service, 0..3).await;
    service.close().await.expect("closed");
    let copy = place.backup();
    let whole = fs::read(&copy).expect("read");
    fs::write(&copy, &whole[..whole.len() / 2]).expect("written");
    let refused = place.run("restore.sh", &copy);
    assert!(
        !refused.status.success() && said(&refused).contains("no whole database"),
        "{refused:?}"
    );
    assert_eq!(all(&mut place.open().await).await.len(), 3);
}

#[test]
fn what_cannot_be_copied_says_why_and_leaves_nothing() {
    let place = Place::new();
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
